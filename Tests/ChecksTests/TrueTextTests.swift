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
      insats: Self.insats, date: "2023", text: "\(text)\n",
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
      // Figures of every kind.
      "Insatsen hade 61 deltagare, 22 kvinnor och 39 män.\n\nAv de 61 deltagarna gick 39 (64 procent) till arbete.",
      "År 2021 kom 48 remisser.\n\nÅr 2022 kom 49 remisser.",
      "Medelåldern var 34 år bland kvinnor.\n\nMedelåldern var 35 år bland män.",
      "Uppföljning gjordes efter 6 månader.\n\nEn andra uppföljning gjordes efter 9 månader.",
      "Verkningsgraden var 26 procent.\n\nÅterbetalningstiden var 8 månader och kostnaden 4 600 kronor.",
      "Kunskapen ökade 1,7 steg, från 4,3 till 6,0.", "Antalet ökade från 130 till 286, alltså med 156.",
      "Andelen minskade med 12 procentenheter, från 45 till 33 procent.", "Kostnaden halverades från 40 till 20 tkr.",
      "Intäkterna steg från 2,4 till 7,9 miljoner kronor och mer än tredubblades.",
      "Insatsen kostade 1 250 000 kronor.\n\nLokalerna kostade 250 000 kronor.",
      "Första året kostade 2 450 000 kr.\n\nAndra året kostade 2 540 000 kr.",
      "I Båstad deltog 31 personer.\n\nI Bjärred deltog 32 personer.",
      "Av 40 svarande var 38 nöjda, det vill säga 95 procent.",
      "Hälften, 20 av 40, fick arbete.\n\nLika många, 20 av 41, hade fått det året innan.",
      "Knappt 50 procent av 35 deltagare, 17 personer, arbetade.",
      "Drygt 700 möten hölls.\n\nUnder 2020 hölls 70 möten.",
      "Samcoacherna hade högst 15 deltagare var.\n\nSom mest hade en coach 16 deltagare.",
      "Enkäten besvarades av 45 personer.\n\nIntervjuerna gjordes med 12 personer.",
      "Ökningen var 21–26 procent på 4 frågor.",
      "Åldern var 16–29 år.\n\nFör de äldsta, 25–29 år, gick det bäst.",
      "Skalan gick från 1 till 10 och medelvärdet var 6,4.",
      "Målet var 60 procent.\n\nUtfallet var 61 procent.",
      "Förbundet sökte 3 040 000 kr och fick 3 386 453 kr, 346 453 kr mer.",
      "De 22 kvinnorna (36 procent) och 39 männen (64 procent) svarade.", "Av dem var 12 kvinnor och 9 män.",
      "Kursen hade 40 platser; 12 kvinnor och 9 män deltog.",
      "Av 25 gick 10 till arbete, 5 till studier och 10 till annat.",
      "| Mått | Före | Efter |\n|---|--:|--:|\n| Ork | 3,1 | 4,2 |\n| Sömn | 3,1 | 4,3 |\n| Ro | 3,5 | 4,2 |\n\nTabell: Skattning",
      "Budgeten var 2,5 miljoner kronor.\n\nKommunen betalade 1,5 miljoner kronor.",
      "Projektet fick 3 gånger så många sökande.",
      "Resultatet, 14 av 34, är 41 procent.\n\nRäknas sökande in är det 17 av 34, 50 procent.",
      "Av männen fick 27 procent arbete, av kvinnorna 28 procent.",
      "Under 2019 deltog 152 personer.\n\nUnder 2020 deltog 125 personer.",
      // Years.
      "Under 2018 anställdes två coacher.\n\nUnder 2019 anställdes ännu en.",
      "Hösten 2018 utbildades coacherna.\n\nHösten 2019 utbildades nya coacher.",
      "Styrgruppen möttes i mars 2019.\n\nStyrgruppen möttes i mars 2020.",
      "Enkäten skickades ut 2019 och 2020.", "Budgeten för 2019 var högre än den för 2020.",
      "Kommunen har arbetat så sedan 2012.\n\nInsatsen byggde på arbetet från 2012–2017.",
      "Den 1 april 2019 började samordnaren.\n\nDen 1 april 2020 slutade hon.",
      "Insatsen skulle ha pågått till september 2021 och är ett exempel för 2024.",
      "Projektet före insatsen pågick 2016–2018.\n\nInsatsen pågick 2018–2020.",
      "På 1990-talet fanns inget sådant stöd, och under 2010-talet bara på två håll.",
      "Nästa enkät planeras till 2025.", "Lagen gäller sedan 1993 och ändrades 2019.",
      "| Tid | Deltagare |\n|---|--:|\n| 2018 | 14 |\n| 2019 | 21 |\n| 2020 | 9 |\n\nTabell: Deltagare",
      "## 2018\n\nInsatsen började.\n\n## 2019\n\nCoacherna utbildades.\n\n## 2020\n\nInsatsen slutade.",
      "Den 1 september 2019 hade insatsen funnits ett år.", "En ny coach började den 1 september 2019.",
      "Sedan september 2019 delar teamet lokal med vården.", "Starten för FIA dröjde till våren 2019.",
      "Insatsen har vuxit sedan starten 2018.", "Sedan starten hösten 2018 har tio deltagare kommit.",
      "Vid årsskiftet 2019/2020 flyttade teamet.", "Under läsåret 2018/19 gick två i gymnasiet.",
      "Kring årsskiftet 2019 prövades FIA med 1/3 av deltagarna.",
      "Före 2018 saknades samverkan i gruppen.\n\nSamverkan i gruppen var ny och svag före 2019 års möte.",
      "Läget beskrivs med uppgifter från 2016 och 2018.\n\n| Kommun | År | Antal |\n|---|---|--:|\n| Båstad | 2016 | 14 |\n| Båstad | 2018 | 19 |\n\nTabell: Deltagare",
      "Mellan 2016 och 2019 växte gruppen.\n\n| Kommun | År | Antal |\n|---|---|--:|\n| Båstad | 2017 | 14 |\n| Båstad | 2018 | 19 |\n\nTabell: Deltagare",
      "Det skulle mätas under 2019.\n\nUnder 2020 skulle det mätas igen.",
      "```bemanning\nrubrik: R\nrader:\n  - {roll: Samordnare, period: 2018-09/2019-03, kommentar: Var coach från april 2019.}\n  - {roll: Coach, period: 2018-10/2019-03}\n  - {roll: Coach, period: 2019-04/}\n```",
      "```tidslinje\nrubrik: T\nhändelser:\n  - {när: våren 2019, vad: Styrgruppen beslutar om en gemensam utbildning för coacher i Båstad.}\n  - {när: 2020-04, vad: Coacher och chefer går den gemensamma utbildningen i Båstad.}\n```\n\nUnder 2020 gick coacher och chefer utbildningen i Båstad.",
      // The country.
      "I riket arbetade eller studerade 33 procent.", "Rikssnittet är högre.",
    ])
  func areLeftAlone(text: String) {
    #expect(told(text) == [])
  }
}
