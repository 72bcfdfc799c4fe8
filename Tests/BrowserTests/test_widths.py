"""Tables in the widths of phones, tablets and desks: the rows of a list are seen whole, and like tables stand in line."""

import unittest

import harness
import page_types

CUT = """() => [...document.querySelectorAll('.tabell:has(> .lista)')]
  .filter(box => box.scrollWidth > box.clientWidth).map(box => box.ariaLabel)"""


class Widths(unittest.TestCase):
    places = [harness.over_http(path) for path in page_types.EXAMPLES if path != "404.html"]
    places += [harness.over_http(path, "alla-block") for path in page_types.EVERY_BLOCK]

    def test_no_list_is_cut(self):
        for width in [360, 768, 834, 1024, 1280]:
            with harness.opened(viewport={"width": width, "height": 900}) as page:
                for place in self.places:
                    with self.subTest(f"{place.split('/arkiv/')[1]} {width}"):
                        page.goto(place)
                        self.assertEqual(page.evaluate(CUT), [])

    def test_columns_of_like_tables_stand_in_line(self):
        columns = [("jamforelser/mal.html", "Bedömning"), ("rapporter.html", "Insats")]
        for width, (path, column) in [(width, table) for width in [768, 1280] for table in columns]:
            with self.subTest(f"{path} {width}"), harness.opened(viewport={"width": width, "height": 900}) as page:
                page.goto(harness.over_http(path))
                left = "cells => [...new Set(cells.map(cell => Math.round(cell.getBoundingClientRect().left)))]"
                self.assertEqual(len(page.eval_on_selector_all(f"td[data-rubrik='{column}']", left)), 1)

    def test_what_is_chosen_stays_in_its_column(self):
        with harness.opened(viewport={"width": 768, "height": 900}) as page:
            page.goto(harness.over_http("jamforelser/valj.html#insatser=sta,balder,finsam-team,klientsupport"))
            page.locator("#urval_plats").wait_for(state="visible")
            wide = "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.innerText)"
            self.assertEqual(page.eval_on_selector_all(".jamforelse :is(th, td)", wide), [])

    def test_the_footer_ends_a_short_page(self):
        with harness.opened() as page:
            page.goto(harness.over_http("rapportserier.html"))
            box = page.locator(".sidfot").bounding_box()
            self.assertEqual(box["y"] + box["height"], harness.WIDE["height"])


if __name__ == "__main__":
    unittest.main()
