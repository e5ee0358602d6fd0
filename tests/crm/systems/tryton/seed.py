"""Three invented customers with a complaint each."""

import datetime
import decimal
import sys

from trytond.config import config

config.update_etc(sys.argv[1])

from trytond.pool import Pool  # noqa: E402 (it reads the configuration)
from trytond.transaction import Transaction  # noqa: E402

CUSTOMERS = [
    ("Mario Bianchi", "mario.bianchi@example.test", "+39 333 1234567", "it_codicefiscale", "BNCMRA80A01H501A",
     "Fattura luce errata di ottobre: chiedo la rettifica del consumo stimato."),
    ("Giulia Verdi", "giulia.verdi@example.test", "+39 06 12345678", "it_codicefiscale", "VRDGLI75C41F205C",
     "Disdetta linea fibra dal mese prossimo."),
    ("Studio Neri Srl", "info@neri.example.test", "+39 02 98765432", None, "01234567890",
     "Il router non si accende dopo il temporale."),
]

Pool.start()
pool = Pool("demo")
pool.init()
with Transaction().start("demo", 1) as transaction:
    Party, Contact, Identifier = (pool.get(f"party.{name}") for name in ("party", "contact_mechanism", "identifier"))
    Complaint = pool.get("sale.complaint")

    euro = pool.get("currency.currency")(
        name="Euro", symbol="€", code="EUR", numeric_code="978", rounding=decimal.Decimal("0.01"), digits=2)
    euro.save()
    seller = Party(name="Assistenza Demo Srl")
    seller.save()
    company = pool.get("company.company")(party=seller, currency=euro)
    company.save()
    user = pool.get("res.user")(1)
    user.companies = [company]
    user.company = company
    user.actions = []  # or a page of settings opens at each login
    user.save()
    (sale,) = pool.get("ir.model").search([("model", "=", "sale.sale")])
    kind = pool.get("sale.complaint.type")(name="Reclamo", origin=sale)
    kind.save()

    with transaction.set_context(company=company.id):
        for name, mail, phone, code_type, code, text in CUSTOMERS:
            mechanisms = [Contact(type="email", value=mail), Contact(type="phone", value=phone)]
            customer = Party(name=name, contact_mechanisms=mechanisms)
            customer.save()
            Identifier(party=customer, type=code_type, code=code).save()
            Complaint(
                customer=customer, type=kind, company=company, date=datetime.date.today(), description=text).save()
