import Diagnostics
import Testing

@testable import Archive

struct BlockFaultTests {
  @Test(
    arguments: [
      (
        "1️⃣tidslinje", "händelser: []",
        "1️⃣«tidslinje» fel: blocket tidslinje saknar ”rubrik” [saknat-fält]"
          + " = lägg till rubrik: vad figuren eller tabellen visar"
      ),
      (
        "tidslinje", "rubrik: 1️⃣[a]\nhändelser: []", "1️⃣«[a]» fel: ”rubrik” är en text, inte en lista [fel-typ]"
      ),
      (
        "tidslinje", "rubrik: R\nhändelser: []\nid: 1️⃣Händelser",
        "1️⃣«Händelser» fel: ”Händelser” kan inte vara ett ankare [ogiltigt-namn]"
          + " = använd små bokstäver a–z, siffror och bindestreck"
      ),
      (
        "tidslinje", "rubrik: R\nhändelser: []\n1️⃣rader: []",
        "1️⃣«rader» fel: blocket tidslinje har ingen nyckel ”rader” [okänd-nyckel]"
          + " = nycklar som finns: händelser, id, kommentar, källa, rubrik"
      ),
      (
        "tidslinje", "rubrik: R\nhändelser: [{när: 1️⃣2019-02-30, vad: V}]",
        "1️⃣«2019-02-30» fel: dagen ”2019-02-30” finns inte [ogiltigt-datum]"
      ),
      (
        "enkät", "rubrik: R\nskala: 1–4\nfrågor: [{fråga: F, svar: {1: 2, 1️⃣5: 1}}]",
        "1️⃣«5» fel: svaret ”5” ligger utanför skalan 1–4 [okänt-värde]"
      ),
      (
        "enkät", "rubrik: R\nskala: 1–4\nfrågor: [{fråga: F, svar: {1️⃣Vet ej: 2}}]",
        "1️⃣«Vet ej» fel: svaret ”Vet ej” ligger utanför skalan 1–4 [okänt-värde]"
      ),
      (
        "enkät", "rubrik: R\nskala: [Aldrig, Ofta]\nfrågor: [{fråga: F, svar: {1️⃣Oftta: 2}}]",
        "1️⃣«Oftta» fel: svaret ”Oftta” finns inte i skalan [okänt-värde] = menade du ”Ofta”?"
      ),
      (
        "enkät", "rubrik: R\nskala: [Aldrig, Ofta]\nfrågor: [{fråga: F, svar: {1️⃣Vet inte: 2}}]",
        "1️⃣«Vet inte» fel: svaret ”Vet inte” finns inte i skalan [okänt-värde] = skalan är: Aldrig, Ofta"
      ),
      (
        "enkät", "rubrik: R\nskala: 1️⃣10–1\nfrågor: [{fråga: F, svar: {1: 2}}]",
        "1️⃣«10–1» fel: gränserna i ”10–1” står i omvänd ordning [oläsligt-tal]"
      ),
      (
        "enkät", "rubrik: R\nfrågor: [1️⃣{fråga: F}]",
        "1️⃣«{fråga: F}» fel: en fråga saknar ”svar” [saknat-fält] = lägg till svar: …"
      ),
      (
        "före-efter", "rubrik: R\nrader: [1️⃣{vad: V, före: 1}]",
        "1️⃣«{vad: V, före: 1}» fel: en rad saknar ”efter” [saknat-fält] = lägg till efter: …"
      ),
      (
        "diagram", "1️⃣rubrik: R\ntyp: linje",
        "1️⃣«rubrik: R\ntyp: linje» fel: ett diagram behöver värden [saknat-fält]"
          + " = lägg till värden: {…}, serier: [{namn: …, värden: {…}}] eller indikator: …"
      ),
      (
        "diagram", "rubrik: R\ntyp: linje\nvärden: {2011: 1️⃣många}",
        "1️⃣«många» fel: ”många” är inget tal med enhet [oläsligt-tal]"
      ),
      (
        "diagram", "rubrik: R\ntyp: 1️⃣cirkel\nvärden: {2011: 1}",
        "1️⃣«cirkel» fel: ”typ” kan inte vara ”cirkel” [okänt-värde] = välj något av: stapel, linje, fördelning"
      ),
      (
        "förändringsteori", "rubrik: R\nkolumner: [1️⃣{namn: N}]",
        "1️⃣«{namn: N}» fel: en kolumn saknar ”punkter” [saknat-fält] = lägg till punkter: …"
      ),
      (
        "förändringsteori", "rubrik: R\nkolumner: [{namn: N, läge: 1️⃣stöd, punkter: a}]",
        "1️⃣«stöd» fel: ”läge” kan inte vara ”stöd” [okänt-värde] = menade du ”stöds”?"
      ),
      (
        "förändringsteori", "rubrik: R\nkolumner: [{namn: N, punkter: [{text: a, läge: 1️⃣kanske}]}]",
        "1️⃣«kanske» fel: ”läge” kan inte vara ”kanske” [okänt-värde]"
          + " = välj något av: stöds, stöds delvis, stöds inte, inte prövat"
      ),
      (
        "förändringsteori", "rubrik: R\nkolumner: [{namn: N, punkter: [1️⃣{läge: stöds}]}]",
        "1️⃣«{läge: stöds}» fel: en punkt saknar ”text” [saknat-fält] = lägg till text: …"
      ),
      (
        "ekonomi", "rubrik: R\nrader: [1️⃣{utfall: 3 kr}]",
        "1️⃣«{utfall: 3 kr}» fel: en rad i ekonomin behöver ”period” eller ”post” [saknat-fält]"
          + " = skriv vilken tid eller vad beloppet gäller"
      ),
      (
        "ekonomi", "rubrik: R\nrader: [{period: 1️⃣alltid, utfall: 3 kr}]",
        "1️⃣«alltid» fel: ”alltid” är inget datum; skriv 2014, 2014-03 eller 2014-03-05 [ogiltigt-datum]"
      ),
      (
        "ekonomi", "rubrik: R\nrader: [{post: Staten}, {post: FK, del-av: 1️⃣Stater}]",
        "1️⃣«Stater» fel: det finns ingen annan rad med posten ”Stater” [okänt-id] = menade du ”Staten”?"
      ),
      (
        "ekonomi", "rubrik: R\nrader: [{post: Staten, del-av: 1️⃣Staten}]",
        "1️⃣«Staten» fel: det finns ingen annan rad med posten ”Staten” [okänt-id]"
      ),
      (
        "bemanning", "rubrik: R\nrader: [1️⃣{part: P}]",
        "1️⃣«{part: P}» fel: en rad saknar ”roll” [saknat-fält] = lägg till roll: …"
      ),
      (
        "bemanning", "rubrik: R\nrader: [{roll: L, 1️⃣namn: Eva}]",
        "1️⃣«namn» fel: en rad har ingen nyckel ”namn” [okänd-nyckel]"
          + " = nycklar som finns: kommentar, omfattning, part, period, perioder, roll"
      ),
      (
        "värdeflöde", "rubrik: R\nsteg: [{vad: V, värde: 1️⃣lite}]",
        "1️⃣«lite» fel: ”värde” är ja eller nej, inte ”lite” [okänt-värde]"
      ),
      (
        "värdeflöde", "1️⃣- a",
        "1️⃣«- a» fel: blocket värdeflöde skrivs som nycklar med värden, inte som en lista [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
      (
        "1️⃣resa:", "",
        "1️⃣«resa:» fel: blocket resa säger inte vilken klientresa [saknat-fält]"
          + " = skriv resa: och klientresans filnamn utan .md"
      ),
      (
        "1️⃣mål", "rubrik: R",
        "1️⃣«mål» fel: blocket mål har inga nycklar [okänd-nyckel] = ta bort det som står i blocket; det visas inte"
      ),
    ])
  func tellsOfAFault(info: String, yaml: String, told: String) {
    #expect(Reading(text: "Text.\n\n```\(info)\n\(yaml)\n```\n").told == [told])
  }
}
