// A small CRM of react-admin (MUI, TipTap). Its records live in the page: a reload takes it back to the first ones.
import { useState } from 'react';
import {
  Admin,
  Button,
  Create,
  Datagrid,
  Edit,
  EditButton,
  EmailField,
  List,
  ReferenceField,
  ReferenceInput,
  required,
  Resource,
  RichTextField,
  SelectInput,
  Show,
  SimpleForm,
  SimpleShowLayout,
  TextField,
  TextInput,
} from 'react-admin';
import { Dialog, DialogActions, DialogContent, DialogTitle, TextField as MuiTextField } from '@mui/material';
import fakeRestDataProvider from 'ra-data-fakerest';
import { RichTextInput } from 'ra-input-rich-text';
import records from './records.json';

const PASSWORD = 'password';
const STATUSES = ['new', 'open', 'closed'].map((id) => ({ id, name: id }));
const TYPES = ['consumer', 'business'].map((id) => ({ id, name: id }));

const authProvider = {
  login: async ({ password }) => {
    if (password !== PASSWORD) throw new Error('Wrong password');
    localStorage.setItem('user', 'janedoe');
  },
  logout: async () => localStorage.removeItem('user'),
  checkAuth: async () => {
    if (!localStorage.getItem('user')) throw new Error('Not logged in');
  },
  checkError: async () => undefined,
  getPermissions: async () => undefined,
  getIdentity: async () => ({ id: 'janedoe', fullName: 'Jane Doe' }),
};

function CallDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button label="Log a call" onClick={() => setOpen(true)} />
      <Dialog open={isOpen} onClose={() => setOpen(false)} fullWidth>
        <DialogTitle>Log a call</DialogTitle>
        <DialogContent>
          <MuiTextField label="Call notes" name="call_notes" multiline minRows={4} fullWidth margin="dense" />
        </DialogContent>
        <DialogActions>
          <Button label="Close" onClick={() => setOpen(false)} />
        </DialogActions>
      </Dialog>
    </>
  );
}

const TicketList = () => (
  <List>
    <Datagrid rowClick="show">
      <TextField source="id" label="Ticket #" />
      <TextField source="subject" />
      <ReferenceField source="customer_id" reference="customers" />
      <TextField source="status" />
      <EditButton />
    </Datagrid>
  </List>
);

const TicketShow = () => (
  <Show>
    <SimpleShowLayout>
      <CallDialog />
      <TextField source="id" label="Ticket #" />
      <TextField source="subject" />
      <ReferenceField source="customer_id" reference="customers" label="Customer" />
      <ReferenceField source="customer_id" reference="customers" label="Customer type" link={false}>
        <TextField source="type" />
      </ReferenceField>
      <TextField source="status" />
      <TextField source="message" />
      <RichTextField source="reply" />
      <TextField source="internal_note" />
    </SimpleShowLayout>
  </Show>
);

const TicketForm = () => (
  <SimpleForm warnWhenUnsavedChanges>
    <TextInput source="subject" validate={required()} />
    <ReferenceInput source="customer_id" reference="customers" />
    <SelectInput source="status" choices={STATUSES} />
    <TextInput source="message" multiline />
    <RichTextInput source="reply" />
    <TextInput source="internal_note" multiline minRows={3} />
  </SimpleForm>
);

const CustomerList = () => (
  <List>
    <Datagrid rowClick="show">
      <TextField source="id" />
      <TextField source="name" />
      <EmailField source="email" />
      <TextField source="phone" />
      <TextField source="type" />
    </Datagrid>
  </List>
);

const CustomerShow = () => (
  <Show>
    <SimpleShowLayout>
      <TextField source="name" />
      <EmailField source="email" />
      <TextField source="phone" />
      <TextField source="fiscal_code" label="Codice fiscale" />
      <TextField source="type" label="Customer type" />
    </SimpleShowLayout>
  </Show>
);

const CustomerForm = () => (
  <SimpleForm>
    <TextInput source="name" validate={required()} />
    <TextInput source="email" type="email" />
    <TextInput source="phone" />
    <TextInput source="fiscal_code" label="Codice fiscale" />
    <SelectInput source="type" choices={TYPES} label="Customer type" />
  </SimpleForm>
);

const TicketEdit = () => (
  <Edit>
    <TicketForm />
  </Edit>
);

const TicketCreate = () => (
  <Create>
    <TicketForm />
  </Create>
);

const CustomerEdit = () => (
  <Edit>
    <CustomerForm />
  </Edit>
);

export const App = () => (
  <Admin dataProvider={fakeRestDataProvider(records)} authProvider={authProvider} title="Demo CRM" disableTelemetry>
    <Resource
      name="tickets"
      list={TicketList}
      show={TicketShow}
      edit={TicketEdit}
      create={TicketCreate}
      recordRepresentation="subject"
    />
    <Resource
      name="customers"
      list={CustomerList}
      show={CustomerShow}
      edit={CustomerEdit}
      recordRepresentation="name"
    />
  </Admin>
);
