"""Every kind of page is listed, opens without a word on the console, and asks nothing of anyone else."""

import gzip
import pathlib
import re
import unittest

import harness
import page_types


class Pages(unittest.TestCase):
    def test_every_page_is_of_one_kind(self):
        paths = [path.relative_to(harness.SITE).as_posix() for path in harness.SITE.rglob("*.html")]
        self.assertEqual([path for path in paths if len(page_types.kinds_of(path)) != 1], [])

    def test_every_kind_has_its_page(self):
        for name, _, example in page_types.KINDS:
            self.assertEqual(page_types.kinds_of(example), [name])
            self.assertTrue((harness.SITE / example).exists(), example)

    def test_opens_over_http_under_a_sub_path(self):
        self.open_all(harness.over_http, harness.over_http(""))

    def test_opens_from_a_folder(self):
        self.open_all(harness.from_folder, harness.SITE.as_uri() + "/")

    def test_finds_home_from_a_missing_address_in_any_folder(self):
        for path in ["finns-inte.html", "insatser/sta/finns/inte.html"]:
            with self.subTest(path), harness.opened() as page:
                page.goto(harness.at_home(path))
                self.assertEqual(page.locator("h1").inner_text(), "Sidan finns inte")
                self.assertEqual([fault for fault in page.faults if path not in fault and "404 (" not in fault], [])
                self.assertLess(page.locator(".hoppa").bounding_box()["x"], 0, "no stylesheet")
                for name, target in [("Alla insatser", "insatser.html"), ("Förbund", "forbund.html"), ("Ordlista", "ordlista.html")]:
                    link = page.get_by_role("link", name=name, exact=True)
                    self.assertEqual(link.evaluate("link => link.href"), harness.at_home(target))

    def open_all(self, place, root):
        with harness.opened() as page:
            # The page for what is missing belongs to one server, and has a test of its own.
            for path in page_types.EXAMPLES:
                if path == "404.html":
                    continue
                with self.subTest(path):
                    page.faults.clear()
                    page.requests.clear()
                    page.goto(place(path))
                    self.assertEqual(page.faults, [])
                    self.assertEqual([url for url in page.requests if not url.startswith(root)], [])
                    self.assertTrue(any(url.endswith("stil.css") for url in page.requests), "no stylesheet")
                    # The stylesheet has come: the way past the menu lies outside the window until it has focus.
                    self.assertLess(page.locator(".hoppa").bounding_box()["x"], 0)


class Weight(unittest.TestCase):
    """In bytes, compressed with gzip, as a server sends them."""

    def size(self, path):
        return len(gzip.compress(path.read_bytes(), 9))

    def test_a_report_with_its_style_and_script(self):
        around = sum(self.size(harness.SITE / name) for name in ["stil.css", "urval.js"])
        reports = [
            path for path in harness.SITE.rglob("*.html")
            if page_types.kinds_of(path.relative_to(harness.SITE).as_posix()) in (["rapport"], ["rapport om flera"])
        ]
        self.assertGreater(len(reports), 5)
        for path in reports:
            self.assertLessEqual(self.size(path) + around, 60_000, path)

    def test_the_script(self):
        self.assertLessEqual((harness.SITE / "urval.js").stat().st_size, 15_000)

    def test_the_chooser_does_not_hold_the_insatser(self):
        """A line in its list for each, and the facts in a file a förbund, asked for when one is chosen. Not compressed."""
        facts = list((harness.SITE / "jamforelser/valj").glob("*.js"))
        insatser = list((harness.SITE / "insatser").glob("*.html"))
        self.assertTrue(1 < len(facts) <= len(insatser), len(facts))
        self.assertLessEqual((harness.SITE / "jamforelser/valj.html").stat().st_size, 15_000 + 200 * len(insatser))
        for path in facts:
            self.assertLessEqual(path.stat().st_size, 20_000, path)

    def test_script_only_where_something_is_chosen(self):
        with_script = [
            path.relative_to(harness.SITE).as_posix() for path in harness.SITE.rglob("*.html")
            if re.search(r"<script", path.read_text(encoding="utf-8"))
        ]
        self.assertEqual(sorted(with_script), ["insatser.html", "jamforelser/valj.html"])


if __name__ == "__main__":
    unittest.main()
