import Archive
import Diagnostics
import Markup

/// `sitemap.xml` (sitemaps.org, protocol 0.9). Addresses there must be absolute, so that it is empty of pages until
/// `site.yml` says where the site is published.
enum Sitemap {
  static func make(_ pages: [Page], _ site: SiteConfiguration) -> [UInt8] {
    var xml = HTML(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    if let address = site.address?.value {
      let root = address.hasSuffix("/") ? address : address + "/"
      let top = Address("")
      for page in pages where page.address != Site.missing {
        xml.raw("<url><loc>")
        xml.text(root + top.link(to: page.address))
        xml.raw("</loc></url>\n")
      }
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }
}
