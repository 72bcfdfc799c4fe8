import Testing

@testable import Workspace

@Suite struct OutputManifestTests {
  let manifest = OutputManifest(files: [
    SitePath(unchecked: "åtgärder/index.html"): 0xFEDC_BA98_7654_3210, SitePath(unchecked: "b c.css"): 1,
    SitePath(unchecked: "a"): 0,
  ])

  @Test("writes a heading in Swedish and one sorted line a file")
  func writes() {
    let text = String(decoding: manifest.text, as: UTF8.self)
    #expect(
      text == """
        # slutrapport 1: filer i mappen som slutrapport har skrivit, byter ut och tar bort; andra lämnas i fred
        0000000000000000 a
        0000000000000001 b c.css
        fedcba9876543210 åtgärder/index.html

        """)
  }

  @Test("reads what it wrote")
  func readsBack() {
    #expect(OutputManifest(parsing: manifest.text) == manifest)
    #expect(OutputManifest(parsing: OutputManifest().text) == OutputManifest())
  }

  @Test(
    "refuses a text that it did not write",
    arguments: [
      "", "# något annat\n", OutputManifest.heading, OutputManifest.heading + "\n0000000000000000 a",
      OutputManifest.heading + "\n000000000000000x a\n", OutputManifest.heading + "\n0000000000000000 \n",
      OutputManifest.heading + "\n\n", OutputManifest.heading + "\n0000000000000000_a\n",
    ])
  func refuses(text: String) {
    #expect(OutputManifest(parsing: Array(text.utf8)) == nil)
  }
}
