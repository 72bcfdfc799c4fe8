"""One browser for all tests, the site served under a sub-path, and pages that note what goes wrong on them."""

import atexit
import contextlib
import functools
import http.server
import os
import pathlib
import re
import tempfile
import threading

from playwright.sync_api import sync_playwright

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
SITE = pathlib.Path(os.environ.get("SITE", CHECKOUT / "site")).resolve()
GOLDEN = CHECKOUT / "Tests/Golden/full/expected"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/lib/chromium/chromium-headless-shell")

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 800}

# WCAG 1.4.12: what a reader may set without losing anything.
TEXT_SPACING = """
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }
"""


# Where the site says that it lies on its server: the page for missing addresses gives its links from there.
HOME = re.search(r'href="/(.+)/stil\.css"', (SITE / "404.html").read_text(encoding="utf-8"))[1]


class _Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def send_error(self, code, message=None, explain=None):
        """As a server that has been told which page to show for what it does not have."""
        body = (SITE / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@functools.cache
def address():
    """Where the sites are served: under a sub-path, as on a shared host. Ends with a stroke."""
    root = pathlib.Path(tempfile.mkdtemp())
    (root / "arkiv").mkdir()
    (root / "arkiv/slutrapporter").symlink_to(SITE)
    (root / "arkiv/alla-block").symlink_to(GOLDEN)
    (root / HOME).parent.mkdir(parents=True, exist_ok=True)
    (root / HOME).symlink_to(SITE)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    atexit.register(server.shutdown)
    return f"http://127.0.0.1:{server.server_address[1]}/arkiv/"


def over_http(path, site="slutrapporter"):
    return f"{address()}{site}/{path}"


def at_home(path):
    """Where the site says that it lies."""
    return address().removesuffix("arkiv/") + f"{HOME}/{path}"


def from_folder(path):
    return (SITE / path).as_uri()


@functools.cache
def browser():
    playwright = sync_playwright().start()
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else [])
    atexit.register(playwright.stop)
    atexit.register(browser.close)
    return browser


@contextlib.contextmanager
def opened(**settings):
    """A page in a window of its own. What the page should not do stands in `page.faults` when it has done it."""
    settings.setdefault("viewport", WIDE)
    context = browser().new_context(locale="sv-SE", reduced_motion="reduce", **settings)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.faults = []
    page.requests = []
    page.on("console", lambda message: page.faults.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: page.faults.append(f"error: {error}"))
    page.on("requestfailed", lambda request: page.faults.append(f"failed: {request.url}"))
    page.on("response", lambda response: response.status >= 400 and page.faults.append(f"{response.status}: {response.url}"))
    page.on("request", lambda request: page.requests.append(request.url))
    try:
        yield page
    finally:
        context.close()


def overflow(page):
    """How many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
