import Archive
import Parallel
import SiteBuilding
import Workspace

/// Makes every page and hands it to the disk as soon as it is done, so that no more than a few are held at once.
struct SiteWriting {
  let site: Site
  let assets: [(address: Address, source: String)]

  func write(to folder: OutputFolder) throws(OutputProblem) -> PublishSummary {
    let staging = try folder.stage()
    let pages = site.pages()
    let site = site
    // The first problem of any write is kept by the staging folder and thrown when the site is published.
    _ = Parallel.map(PageGroup.all(pages)) { group in
      site.make(group) { page, bytes in try? staging.write(page.address.path, bytes) }
    }
    _ = Parallel.map(site.files(for: pages)) { file in try? staging.write(file.address.path, file.bytes) }
    for asset in assets { try staging.copy(assetAt: asset.source, to: asset.address.path) }
    return try staging.publish()
  }
}
