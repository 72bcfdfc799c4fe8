"""A report as a PDF: tagged, in its language, on A4, with an outline in the order of the pages."""

import io
import unittest

import harness
import pikepdf


class Print(unittest.TestCase):
    def printed(self, path):
        with harness.opened() as page:
            page.goto(harness.over_http(path))
            title = page.locator("h1").inner_text()
            headings = [text.strip() for text in page.locator("main :is(h1, h2, h3)").all_inner_texts()]
            data = page.pdf(prefer_css_page_size=True, tagged=True, outline=True)
            return pikepdf.open(io.BytesIO(data)), title, headings

    def test_a_report(self):
        pdf, title, headings = self.printed("insatser/sta/slutrapport.html")
        self.assertTrue(pdf.Root.MarkInfo.Marked)
        self.assertGreater(len(pdf.Root.StructTreeRoot.K), 0)
        self.assertEqual(str(pdf.Root.Lang), "sv")
        self.assertIn(title, str(pdf.docinfo.Title))
        tags = set()
        self.collect(pdf.Root.StructTreeRoot, tags)
        for tag in ["/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/LI", "/Link"]:
            self.assertIn(tag, tags)
        for page in pdf.pages:
            self.assertEqual([round(float(side)) for side in page.mediabox[2:]], [595, 842])
        # The outline follows the headings, and leads forwards through the pages only.
        outline = []
        with pdf.open_outline() as root:
            self.walk(root.root, pdf, outline)
        titles = [title.strip() for title, _ in outline]
        self.assertEqual(titles[0], headings[0])
        self.assertGreater(len(titles), 10)
        self.assertEqual(titles, [heading for heading in headings if heading in titles])
        numbers = [number for _, number in outline]
        self.assertEqual(numbers, sorted(numbers))
        self.assertTrue(5 <= len(pdf.pages) <= 80, len(pdf.pages))
        self.assertGreater(numbers[-1], len(pdf.pages) / 2)

    def collect(self, node, tags):
        todo = [node]
        while todo:
            node = todo.pop()
            if isinstance(node, pikepdf.Array):
                todo += list(node)
            elif isinstance(node, pikepdf.Dictionary):
                if "/S" in node:
                    tags.add(str(node.S))
                if "/K" in node:
                    todo.append(node.K)

    def walk(self, items, pdf, outline):
        for item in items:
            destination = item.destination if item.destination is not None else item.action.D
            if not isinstance(destination, pikepdf.Array):
                names = pdf.Root.get("/Dests", {})
                destination = names[str(destination)] if str(destination) in names else None
            number = pikepdf.Page(destination[0]).index if destination is not None else -1
            outline.append((item.title, number))
            self.walk(item.children, pdf, outline)

    def test_what_is_not_chosen_is_not_printed(self):
        with harness.opened() as page:
            page.goto(harness.over_http("insatser.html#status=avslutad"))
            page.emulate_media(media="print")
            self.assertFalse(page.locator("#urval_filter").is_visible())
            self.assertLess(page.locator("tr[data-val]:visible").count(), page.locator("tr[data-val]").count())
            self.assertTrue(page.locator("#urval_status").is_visible())


if __name__ == "__main__":
    unittest.main()
