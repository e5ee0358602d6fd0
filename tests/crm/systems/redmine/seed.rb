# Three invented customers with an issue each, and the fields that an Italian help desk has.
ActionMailer::Base.delivery_method = :test
Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?
admin = User.find_by_login('admin')
admin.password = admin.password_confirmation = 'Passw0rd-demo'
admin.must_change_passwd = false
admin.mail = 'admin@example.test'
admin.save!(validate: false)
User.current = admin
Setting.notified_events = []
Setting.text_formatting = 'common_mark'

project = Project.create!(
  name: 'Assistenza clienti', identifier: 'assistenza', enabled_module_names: %w[issue_tracking wiki], trackers: Tracker.all
)
category = IssueCategory.create!(project: project, name: 'Fatturazione')
NAMES = ['Cliente', 'Email', 'Telefono', 'Codice Fiscale', 'Tipo cliente'].freeze
fields = NAMES.map do |name|
  IssueCustomField.create!(name: name, field_format: 'string', is_for_all: true, trackers: Tracker.all)
end
IssueCustomField.create!(name: 'Esito (testo libero)', field_format: 'text', is_for_all: true, trackers: Tracker.all)

[
  ['Mario Bianchi', 'mario.bianchi@example.test', '333 1234567', 'BNCMRA80A01H501A', 'Consumer',
   'Fattura luce errata di ottobre', 'Buongiorno, la fattura 2026-118 riporta un consumo stimato. Chiedo la rettifica.'],
  ['Giulia Verdi', 'giulia.verdi@example.test', '06 12345678', 'VRDGLI75C41F205C', 'Business',
   'Disdetta linea fibra', 'Vorrei disdire la linea a partire dal mese prossimo.'],
  ['Studio Neri Srl', 'info@neri.example.test', '02 98765432', '01234567890', 'Business',
   'Guasto router sede di Milano', 'Il router non si accende dopo il temporale.']
].each do |*values, subject, text|
  issue = Issue.new(
    project: project, tracker: Tracker.find_by_name('Support'), author: admin, subject: subject, description: text, category: category,
    status: IssueStatus.first, priority: IssuePriority.default || IssuePriority.first
  )
  issue.custom_field_values = fields.zip(values).to_h { |field, value| [field.id.to_s, value] }
  issue.save!
end
