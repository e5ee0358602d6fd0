# Three invented customers with a ticket each, and the fields that an Italian help desk has.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT;
RT::LoadConfig();
RT::Init();

my $system = RT->SystemUser;
my $root = RT::CurrentUser->new;
$root->Load('root');

my $admin = RT::User->new($system);
$admin->Load('root');
my ($done, $message) = $admin->SetPassword('Passw0rd-demo');
die $message unless $done;

my @fields = (
    ['Codice Fiscale', 'RT::User', 'Freeform'],
    ['Tipo cliente', 'RT::User', 'Freeform'],
    ['Tipo cliente', 'RT::Queue-RT::Ticket', 'Freeform'],
    ['Codice Fiscale', 'RT::Queue-RT::Ticket', 'Freeform'],
    ['Esito (testo libero)', 'RT::Queue-RT::Ticket', 'Text'],
);
for my $each (@fields) {
    my ($name, $of, $type) = @$each;
    my $field = RT::CustomField->new($system);
    $field->Create(Name => $name, Type => $type, MaxValues => 1, LookupType => $of);
    $field->AddToObject($of eq 'RT::User' ? RT::User->new($system) : RT::Queue->new($system));
}

my @customers = (
    ['Mario Bianchi', 'mario.bianchi@example.test', '333 1234567', 'BNCMRA80A01H501A', 'Consumer',
     'Fattura luce errata di ottobre', 'Buongiorno, la fattura 2026-118 riporta un consumo stimato. Chiedo la rettifica.'],
    ['Giulia Verdi', 'giulia.verdi@example.test', '06 12345678', 'VRDGLI75C41F205C', 'Business',
     'Disdetta linea fibra', 'Vorrei disdire la linea a partire dal mese prossimo.'],
    ['Studio Neri Srl', 'info@neri.example.test', '02 98765432', '01234567890', 'Business',
     'Guasto router sede di Milano', 'Il router non si accende dopo il temporale.'],
);
for my $each (@customers) {
    my ($name, $mail, $phone, $code, $type, $subject, $text) = @$each;
    my $customer = RT::User->new($system);
    $customer->Create(Name => $mail, EmailAddress => $mail, RealName => $name, MobilePhone => $phone, Privileged => 0);
    $customer->AddCustomFieldValue(Field => 'Codice Fiscale', Value => $code);
    $customer->AddCustomFieldValue(Field => 'Tipo cliente', Value => $type);
    my $mime = MIME::Entity->build(
        Type => 'text/plain; charset=utf-8', Charset => 'UTF-8', Data => [Encode::encode('UTF-8', $text)], From => $mail);
    my $ticket = RT::Ticket->new($root);
    my ($id, undef, $said) = $ticket->Create(
        Queue => 'General', Subject => $subject, Requestor => $mail, MIMEObj => $mime, Status => 'open', Owner => $root->Id);
    die $said unless $id;
    $ticket->AddCustomFieldValue(Field => 'Tipo cliente', Value => $type);
    $ticket->AddCustomFieldValue(Field => 'Codice Fiscale', Value => $code);
}
