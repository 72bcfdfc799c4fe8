"""WCAG 2.2 AA on every kind of page: what axe-core finds, in light, in dark, and on a phone with the text spaced out."""

import unittest

import axe_playwright_python.base
import harness
import page_types

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = axe_playwright_python.base.AXE_SCRIPT
# Dark differs from light in colours alone.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
RUN = "rules => axe.run({runOnly: rules, resultTypes: ['violations']}).then(result => result.violations)"


def violations(page, rules=TAGS):
    page.evaluate(AXE)
    return [
        f"{found['id']}: {found['help']}: {', '.join(node['html'][:160] for node in found['nodes'][:3])}"
        for found in page.evaluate(RUN, rules)
    ]


def everything(page):
    """Unfolds what is folded, so that it is looked at too, and waits for the insatser that the address chooses."""
    if "valj.html#" in page.url:
        page.locator("#urval_plats").wait_for(state="visible")
    page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)")


class Access(unittest.TestCase):
    places = [harness.over_http(path) for path in page_types.EXAMPLES]
    places += [harness.over_http("jamforelser/valj.html#insatser=sta,balder,finsam-team,elsa")]
    places += [harness.over_http("insatser.html#status=avslutad")]
    places += [harness.over_http(path, "alla-block") for path in page_types.EVERY_BLOCK]

    def look(self, rules=TAGS, text_spacing=False, **settings):
        with harness.opened(bypass_csp=text_spacing, **settings) as page:
            for place in self.places:
                with self.subTest(place.split("/arkiv/")[1]):
                    page.goto("about:blank")
                    page.goto(place)
                    if text_spacing:
                        page.add_style_tag(content=harness.TEXT_SPACING)
                    self.assertLessEqual(harness.overflow(page), 0, "scrolls sideways")
                    everything(page)
                    self.assertLessEqual(harness.overflow(page), 0, "scrolls sideways when unfolded")
                    self.assertEqual(violations(page, rules), [])

    def test_light(self):
        self.look(color_scheme="light")

    def test_dark(self):
        self.look(COLOURS, color_scheme="dark")

    def test_narrow_with_text_spacing(self):
        self.look(viewport=harness.NARROW, text_spacing=True)

    def test_can_fail(self):
        """What the other tests trust must be able to say no."""
        with harness.opened() as page:
            page.set_content("<p style='color: #aaa; width: 200vw'>Svag text</p><input>")
            self.assertGreater(harness.overflow(page), 0)
            found = " ".join(violations(page))
            for rule in ["color-contrast", "label", "html-has-lang", "landmark-one-main"]:
                self.assertIn(rule, found)
            self.assertIn("color-contrast", " ".join(violations(page, COLOURS)))


if __name__ == "__main__":
    unittest.main()
