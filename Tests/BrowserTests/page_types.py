"""Every kind of page, in one place: the pages that are of the kind, and one of them that the tests open.

A page that is of no kind fails `test_pages`, so that a new kind gets its line here.
"""

import re

KINDS = [
    # name, pattern over the paths of the site, the page that stands for the kind
    ("start", r"index\.html", "index.html"),
    ("insatser", r"insatser\.html", "insatser.html"),
    ("insats", r"insatser/[^/]+\.html", "insatser/sta.html"),
    ("rapport", r"insatser/[^/]+/[^/]+\.html", "insatser/sta/slutrapport.html"),
    ("klientresa", r"insatser/[^/]+/klientresor/[^/]+\.html", "insatser/klientsupport/klientresor/profil-1.html"),
    ("rapporter", r"rapporter\.html", "rapporter.html"),
    ("rapport om flera", r"rapporter/[^/]+\.html", "rapporter/payoff-fantastiska-resultat.html"),
    ("klientresor", r"klientresor\.html", "klientresor.html"),
    ("jämförelser", r"jamforelser\.html", "jamforelser.html"),
    ("mål", r"jamforelser/mal\.html", "jamforelser/mal.html"),
    ("välj", r"jamforelser/valj\.html", "jamforelser/valj.html"),
    ("faktorer", r"jamforelser/faktorer\.html", "jamforelser/faktorer.html"),
    ("samverkan", r"jamforelser/samverkan\.html", "jamforelser/samverkan.html"),
    ("indikator", r"jamforelser/(?!(mal|valj|faktorer|samverkan)\.html)[^/]+\.html", "jamforelser/arbete-eller-studier.html"),
    ("fråga", r"fragor/[^/]+/[^/]+\.html", "fragor/sta/maluppfyllelse.html"),
    ("alla förbund", r"forbund\.html", "forbund.html"),
    ("förbund", r"forbund/[^/]+\.html", "forbund/jamtland.html"),
    ("rapportserier", r"rapportserier\.html", "rapportserier.html"),
    ("serie", r"rapportserier/[^/]+\.html", "rapportserier/nns.html"),
    ("nummer", r"rapportserier/[^/]+/[^/]+\.html", "rapportserier/nns/2016.html"),
    ("hela numret", r"rapportserier/[^/]+/[^/]+/hela-numret\.html", "rapportserier/nns/2016/hela-numret.html"),
    ("författare", r"forfattare\.html", "forfattare.html"),
    ("ordlista", r"ordlista\.html", "ordlista.html"),
    ("tillgänglighet", r"tillganglighet\.html", "tillganglighet.html"),
    ("fri sida", r"(om|kontakt)\.html", "om.html"),
    ("saknas", r"404\.html", "404.html"),
]

# Pages of the made-up archive that holds every block, which the real archive does not.
EVERY_BLOCK = ["insatser/ljuset.html", "insatser/ljuset/slutrapport.html", "insatser/ljuset/klientresor/vagen.html"]

EXAMPLES = [example for _, _, example in KINDS]


def kinds_of(path):
    return [name for name, pattern, _ in KINDS if re.fullmatch(pattern, path)]
