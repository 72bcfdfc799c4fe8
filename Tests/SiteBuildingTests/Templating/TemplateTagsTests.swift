import TestSupport
import Testing

@testable import SiteBuilding

struct TemplateTagsTests {
  @Test(
    arguments: [
      ("{{namn}}", .text, "namn"), ("{{ namn }}", .text, "namn"), ("{{{namn}}}", .html, "namn"),
      ("{{{ namn }}}", .html, "namn"), ("{{&namn}}", .html, "namn"), ("{{& namn}}", .html, "namn"),
      ("{{#namn}}", .section, "namn"), ("{{# andra-namn }}", .section, "andra-namn"),
      ("{{^namn}}", .invertedSection, "namn"), ("{{/namn}}", .close, "namn"), ("{{> sidfot}}", .partial, "sidfot"),
      ("{{<sida}}", .parent, "sida"), ("{{$innehall}}", .block, "innehall"),
      ("{{! en {kommentar} }}", .comment, "en {kommentar}"), ("{{=<% %>=}}", .unsupported, "<% %>="),
      ("{{% CONTENT_TYPE: TEXT}}", .unsupported, "CONTENT_TYPE: TEXT"), ("{{namn}", .unclosed, ""),
      ("{{{namn}}", .unclosed, ""), ("{{", .unclosed, ""), ("{{}}", .text, ""), ("{{ #namn}}", .text, "#namn"),
      ("{{\n  namn\n}}", .text, "namn"), ("{{ö}}", .text, "ö"),
    ] as [(String, TemplateTag.Kind, String)])
  func readsOneTag(text: String, kind: TemplateTag.Kind, name: String) {
    let tags = TemplateTag.all(in: Array("å \(text)".utf8))
    #expect(tags.map(\.kind) == [kind])
    #expect(tags.map(\.name) == [name])
  }

  @Test func placesNamesAndTags() {
    let source = MarkedSource("<p>åäö 1️⃣{{# 2️⃣namn3️⃣ }}4️⃣{{{5️⃣x6️⃣}}}7️⃣</p>")
    let tags = TemplateTag.all(in: Array(source.text.utf8))
    #expect(tags.map(\.range) == [source[2]..<source[3], source[5]..<source[6]])
    #expect(tags.map(\.whole) == [source[1]..<source[4], source[4]..<source[7]])
  }

  @Test(arguments: ["", "{", "}}", "{ {namn} }", "<style>a{b:c}</style>", "åäö"])
  func findsNoTagWhereThereIsNone(text: String) {
    #expect(TemplateTag.all(in: Array(text.utf8)).isEmpty)
  }

  @Test func keepsTheOrderOfManyTags() {
    let text = "{{<a}}{{$b}}{{#c}}{{d}}{{/c}}{{/b}}{{/a}}"
    #expect(TemplateTag.all(in: Array(text.utf8)).map(\.name) == ["a", "b", "c", "d", "c", "b", "a"])
  }
}
