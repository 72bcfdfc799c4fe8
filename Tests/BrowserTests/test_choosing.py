"""The filter and the chooser, as they are used: by keyboard, by ear, by address, from a folder, and without script."""

import unittest

import harness

STATUS = "#urval_status"
FOCUS = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {name: element.tagName, id: element.id, text: element.textContent.trim().slice(0, 40),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth), inView: box.bottom > 0 && box.top < innerHeight};
}"""


def shown(page):
    return page.locator("tr[data-val]:visible").count()


def tab_to(page, test, at_most=120):
    """Walks with Tab until the focus is where it should be; every stop on the way is seen."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus["outline"] > 0, f"the focus cannot be seen on {focus}"
        assert focus["inView"], f"the focus is out of the window on {focus}"
        if test(focus):
            return focus
    raise AssertionError("the focus never came there")


class Filter(unittest.TestCase):
    def both(self, work):
        """Over HTTP and from a folder."""
        for place in [harness.over_http, harness.from_folder]:
            with self.subTest(place.__name__), harness.opened() as page:
                page.goto(place("insatser.html"))
                work(page)
                self.assertEqual(page.faults, [])

    def test_by_keyboard(self):
        def work(page):
            everyone = shown(page)
            self.assertGreater(everyone, 10)
            tab_to(page, lambda focus: focus["name"] == "SUMMARY" and focus["text"].startswith("Status"))
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            page.keyboard.press("Space")
            box = page.locator("input:checked")
            self.assertEqual(box.count(), 1)
            self.assertLess(shown(page), everyone)
            self.assertEqual(page.locator(STATUS).inner_text(), f"{shown(page)} av {everyone} insatser visas.")
            self.assertIn("#status=", page.url)
            # The focus stays where the reader works.
            self.assertEqual(page.evaluate("document.activeElement.name"), "status")
            tab_to(page, lambda focus: focus["text"] == "Visa alla")
            page.keyboard.press("Enter")
            self.assertEqual(shown(page), everyone)
            self.assertNotIn("#", page.url)
            # And out again, all the way down.
            tab_to(page, lambda focus: focus["text"] == "Tillgänglighet")
        self.both(work)

    def test_by_ear(self):
        def work(page):
            form = page.get_by_role("form", name="Välj bland insatserna")
            form.get_by_text("Förbund", exact=False).first.click()
            group = form.get_by_role("group", name="Förbund", exact=True)
            self.assertGreater(group.get_by_role("checkbox").count(), 5)
            group.get_by_role("checkbox", name="Jämtland").check()
            self.assertEqual(page.get_by_role("status").inner_text().split()[0], str(shown(page)))
            self.assertEqual(page.get_by_role("row", name="STA – Samverkan till arbete").count(), 1)
        self.both(work)

    def test_in_the_address(self):
        with harness.opened() as page:
            page.goto(harness.over_http("insatser.html"))
            page.locator("input[name=kommun]").first.evaluate("box => box.click()")
            page.locator("input[name=kommun]").nth(1).evaluate("box => box.click()")
            chosen, count = page.url, shown(page)
            self.assertGreater(count, 0)
            page.goto("about:blank")
            page.goto(chosen)
            self.assertEqual(shown(page), count)
            self.assertEqual(page.locator("input:checked").count(), 2)
            self.assertTrue(page.locator("details:has(input:checked)").first.evaluate("details => details.open"))
            page.reload()
            self.assertEqual(shown(page), count)
            # The skip link takes the place after #, and the choice takes it back.
            page.locator(".hoppa").focus()
            page.keyboard.press("Enter")
            page.wait_for_function("url => location.href === url", arg=chosen)
            self.assertEqual(shown(page), count)
            # What is not in the archive chooses nothing.
            page.goto("about:blank")
            page.goto(harness.over_http("insatser.html#status=ingen&x=%3Cb%3E&kommun="))
            self.assertEqual(page.locator("input:checked").count(), 0)
            self.assertEqual(page.faults, [])

    def test_counts_tell_what_a_box_would_give(self):
        with harness.opened() as page:
            page.goto(harness.over_http("insatser.html"))
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            page.locator("input[name=status]").first.check()
            names = ["forbund", "metod", "ar", "inriktning"]
            for box in [page.locator(f"input[name={name}]").nth(index) for name in names for index in range(2)]:
                promised = int(box.locator("xpath=..").locator(".antal").inner_text().strip("()"))
                box.check()
                self.assertEqual(shown(page), promised)
                if promised == 0:
                    self.assertIn("Ingen insats", page.locator(STATUS).inner_text())
                box.uncheck()

    def test_reaches_the_drawing(self):
        with harness.opened() as page:
            page.goto(harness.over_http("insatser.html"))
            drawn = page.locator("#urval_tid li")
            everyone = drawn.count()
            self.assertGreater(everyone, 10)
            self.assertIn(f"({everyone} av {everyone} visas)", page.locator("#urval_tid figcaption").inner_text())
            page.goto("about:blank")
            page.goto(harness.over_http("insatser.html#status=avslutad"))
            chosen = page.locator("#urval_tid li:visible")
            rows = page.locator("tr[data-val]:visible td[data-rubrik=Period]:not(:empty)")
            self.assertEqual(chosen.count(), rows.count())
            self.assertLess(chosen.count(), everyone)
            names = page.locator("tr[data-val]:visible:has(td[data-rubrik=Period]:not(:empty)) th").all_inner_texts()
            for text, name in zip(chosen.all_inner_texts(), names):
                self.assertTrue(text.startswith(name), (text, name))
            caption = page.locator("#urval_tid figcaption").inner_text()
            self.assertIn(f"({chosen.count()} av {everyone} visas)", caption)

    def test_without_script(self):
        with harness.opened(java_script_enabled=False) as page:
            page.goto(harness.over_http("insatser.html"))
            self.assertFalse(page.locator("#urval_filter").is_visible())
            self.assertGreater(shown(page), 10)
            self.assertGreater(page.locator("#urval_tid li:visible").count(), 10)


class Chooser(unittest.TestCase):
    path = "jamforelser/valj.html"

    def wait_for_table(self, page):
        """The facts of an insats come when it is chosen."""
        page.locator("#urval_plats").wait_for(state="visible")

    def test_by_keyboard(self):
        for place in [harness.over_http, harness.from_folder]:
            with self.subTest(place.__name__), harness.opened() as page:
                page.goto(place(self.path))
                self.assertEqual(page.locator(STATUS).inner_text(), "Välj minst två insatser.")
                tab_to(page, lambda focus: focus["id"] == "urval_1")
                page.keyboard.type("STA")
                page.keyboard.press("Tab")
                self.assertEqual(page.locator(STATUS).inner_text(), "Välj en insats till.")
                page.keyboard.type("Klient")
                page.keyboard.press("Tab")
                self.wait_for_table(page)
                self.assertTrue(page.url.endswith("#insatser=sta,klientsupport"), page.url)
                self.assertIn(" och Klientsupport visas sida vid sida.", page.locator(STATUS).inner_text())
                table = page.get_by_role("table", name="De valda insatserna sida vid sida")
                self.assertEqual(table.get_by_role("columnheader").count(), 2)
                for fact in ["Förbund", "Målgrupp", "Period", "Måluppfyllelse"]:
                    self.assertEqual(table.get_by_role("rowheader", name=fact, exact=True).count(), 1)
                tab_to(page, lambda focus: focus["text"] == "Rensa valet")
                page.keyboard.press("Enter")
                self.assertFalse(page.locator("#urval_plats").is_visible())
                self.assertNotIn("#", page.url)
                self.assertEqual(page.faults, [])

    def test_sets_only_what_can_be_compared_beside_each_other(self):
        with harness.opened() as page:
            page.goto(harness.over_http(self.path + "#insatser=sta,balder,finsam-team,elsa"))
            self.wait_for_table(page)
            rows = page.locator(".jamforelse tbody tr[data-matt]:visible").all()
            self.assertGreater(len(rows), 0)
            for row in rows:
                values = row.locator("td:has(.varde)").count()
                self.assertGreaterEqual(values, 2, row.inner_text())
            self.assertIn("mått går inte att jämföra", page.locator("#urval_plats").inner_text())

    def test_takes_each_insats_once_and_at_most_four(self):
        with harness.opened() as page:
            page.goto(harness.over_http(self.path + "#insatser=sta,sta,ingen,elsa,tuna,uffe,balder"))
            self.wait_for_table(page)
            self.assertEqual(page.locator(".jamforelse thead th").count(), 4)
            self.assertTrue(page.url.endswith("#insatser=sta,elsa,tuna,uffe"), page.url)
            self.assertTrue(page.locator("#urval_2 option[value=sta]").is_disabled())

    def test_asks_only_for_what_is_chosen(self):
        with harness.opened() as page:
            page.goto(harness.over_http(self.path + "#insatser=sta,elsa"))
            self.wait_for_table(page)
            page.locator("#urval_3").select_option("uffe")
            page.wait_for_function("document.querySelectorAll('.jamforelse thead th').length === 3")
            page.locator("#urval_3").select_option("")
            page.wait_for_function("document.querySelectorAll('.jamforelse thead th').length === 2")
            asked = sorted(url.split("/")[-1] for url in page.requests if "/valj/" in url)
            self.assertEqual(asked, ["jamtland.js", "skane-nordost.js", "vanersborg.js"])
            self.assertEqual(page.locator(".jamforelse tbody tr:visible").first.locator("td").count(), 2)

    def test_says_when_the_facts_do_not_come(self):
        with harness.opened() as page:
            page.route("**/valj/vanersborg.js", lambda route: route.abort())
            page.goto(harness.over_http(self.path + "#insatser=sta,elsa"))
            page.wait_for_function("document.querySelector('#urval_status').textContent.includes('gick inte att läsa in')")
            self.assertFalse(page.locator("#urval_plats").is_visible())
            # They are asked for again the next time.
            page.unroute("**/valj/vanersborg.js")
            page.locator("#urval_3").select_option("uffe")
            self.wait_for_table(page)
            self.assertEqual(page.locator(".jamforelse thead th").count(), 3)

    def test_from_the_page_of_an_insats(self):
        for script in [True, False]:
            with self.subTest(script=script), harness.opened(java_script_enabled=script) as page:
                page.goto(harness.over_http("insatser/sta.html"))
                page.get_by_role("link", name="Ställ bredvid andra insatser").click()
                if script:
                    self.assertEqual(page.locator("#urval_1").input_value(), "sta")
                    self.assertTrue(page.locator("#urval_1").is_visible())
                    page.wait_for_function("scrollY < 500")
                else:
                    self.assertFalse(page.locator("#urval_valjare").is_visible())
                    self.assertTrue(page.get_by_text("när webbläsaren kör skript").is_visible())
                    # The address leads to the insats in the list of all.
                    self.assertGreater(page.locator("#urval_insatser li").count(), 10)
                    self.assertEqual(page.locator("li:target").inner_text(), "STA – Samverkan till arbete")


if __name__ == "__main__":
    unittest.main()
