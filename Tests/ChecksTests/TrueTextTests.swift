import TestSupport
import Testing

@testable import Checks

/// True texts as reports have them: none of the checks of texts has anything to say of them.
struct TrueTextTests {
  private static let insats = """
    alternativa-namn: [Klientsupport, Samverkan till arbete]
    period: 2018-09-01/2020-08-14
    planerad-period: 2018-09-01/2021-09-01
    kommuner: [Båstad]
    parter: [Försäkringskassan, Arbetsförmedlingen, Region Jämtland Härjedalen]
    """

  private func told(_ text: String) -> [String] {
    let checked = Checked(
      insats: Self.insats, text: "\(text)\n",
      ["ordlista.yml": "FIA: {betyder: Förutsättningar inför arbete}\nAF: {betyder: Arbetsförmedlingen}\n"])
    return checked.folder.telling(checked.diagnostics)
  }

  @Test(
    arguments: [
      // Times and ends.
      "Insatsen skulle pågå i tre år men avslutades i augusti 2020.", "Insatsen pågick 2018–2020.",
      "Insatsen pågick från den 1 september 2018 till den 14 augusti 2020.",
      "Ansökan gällde tiden till och med mars 2021.", "Projektet avslutades för åtta deltagare i maj 2019.",
      "Insatsen slutade erbjuda biblioterapi i september 2019.", "En ny insats började i januari 2021.",
      "Den förra insatsen pågick till december 2017.", "Enligt planen från mars 2018 var det tre år.",
      "Insatsen pågick som mest intensivt från januari till mars 2019.",
      // Numbers that look like dates, and dates that are right.
      "Kostnaden var 180 901 kr, eller 3 386 453 kr på fem år.", "Diarienummer 2018-180901.", "Ring 040-123456.",
      "Den 1 september 2018 (2018-09-01) började arbetet.", "Enkäten från 2019-03 hade 123456 svar.",
      "Beloppet 250101 kronor betalades den 1 mars.", "Från 150000 till 180000 kr.",
      // Laws.
      "Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser.", "Språklagen (2009:600), 11 §.",
      "LSS (1993:387) ger rätt till daglig verksamhet.".replacing("LSS", with: "Lagen om stöd och service"),
      "Rapporten 2015:2 handlar om finansiell samordning.", "Propositionen 2002/03:132 om finansiell samordning.",
      // Abbreviations.
      "FIA prövades. Metoden FIA tar tid.", "AF:s handläggare och AF-kontoret.", "Planen (SIP) gjordes.",
      "En samordnad individuell plan, SIP (samordnad individuell plan), gjordes.", "EU:s fond.", "Kapitel II och V.",
      "ALLA FICK STÖD", "Typ A och B.", "Under covid-19.",
      // Names.
      "Klientsupport, klientsupporten, Klientsupports arbete.", "Klienten och Klientens väg.",
      "Försäkringskassan, Försäkringskassans och försäkringskassan.", "I Båstads kommun och i Bjärred.",
      "Samverkan till arbete, samverkan och Samverkansteamet.", "Arbetsmarknadsenheten och Arbetsförmedlingen.",
      // Links and tables.
      "Läs mer i [insatsens beskrivning](insats.md).",
      "Här är [insatsen](insats.md), och här [förbundet](../../forbund/f.md).",
      "Se <https://www.finsam.se> för mer.", "| Kommun | 2018 |\n|---|--:|\n| Båstad | 14 |\n\nTabell: Deltagare",
      "|  | Före | Efter |\n|---|--:|--:|\n| Arbete | 14 | 16 |\n\nTabell: Deltagare",
      "## Bakgrund\n\n### Målgrupp\n\n#### Unga\n\n## Resultat",
      // The country.
      "I riket arbetade eller studerade 33 procent.", "Rikssnittet är högre.",
    ])
  func areLeftAlone(text: String) {
    #expect(told(text) == [])
  }
}
