import { usePractice, useRecords } from '../practice-context.ts';
import { CATEGORIES, STATUSES, type Ticket } from '../records/ticket.ts';

export function ReportView() {
  const { strings } = usePractice();
  const { tickets } = useRecords();
  return (
    <main id="content" data-view="report" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{strings.report.title}</h1>
      </div>
      <p class="agenda-hint">{strings.report.text}</p>
      <div class="agenda-columns agenda-even">
        <Bars
          title={strings.report.byStatus}
          rows={STATUSES.map((status) => ({ text: strings.statuses[status], count: count(tickets, { status }) }))}
        />
        <Bars
          title={strings.report.byKind}
          rows={(['enquiry', 'complaint'] as const).map((kind) => ({
            text: strings.kinds[kind],
            count: count(tickets, { kind }),
          }))}
        />
      </div>
      <CountTable tickets={tickets} />
    </main>
  );
}

interface BarsProps {
  readonly title: string;
  readonly rows: readonly { readonly text: string; readonly count: number }[];
}

function Bars({ title, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <section class="agenda-card">
      <h2>{title}</h2>
      <ul class="agenda-bars">
        {rows.map((row) => (
          <li key={row.text}>
            <span>{row.text}</span>
            <span class="agenda-track" aria-hidden="true">
              <span style={{ width: `${(100 * row.count) / most}%` }} />
            </span>
            <strong>{row.count}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CountTable({ tickets }: { tickets: readonly Ticket[] }) {
  const { strings } = usePractice();
  return (
    <div class="agenda-scroll">
      <table class="agenda-table agenda-counts" data-field="counts">
        <caption>{strings.report.table}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.ticket.category}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col">
                {strings.statuses[status]}
              </th>
            ))}
            <th scope="col">{strings.total}</th>
          </tr>
        </thead>
        <tbody>
          {CATEGORIES.map((category) => (
            <tr key={category} data-category={category}>
              <th scope="row">{strings.categories[category]}</th>
              {STATUSES.map((status) => (
                <td key={status}>{count(tickets, { category, status }) || '–'}</td>
              ))}
              <td>{count(tickets, { category })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.total}</th>
            {STATUSES.map((status) => (
              <td key={status}>{count(tickets, { status })}</td>
            ))}
            <td>{tickets.length}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function count(tickets: readonly Ticket[], wanted: Partial<Pick<Ticket, 'category' | 'status' | 'kind'>>): number {
  return tickets.filter(
    (ticket) =>
      (!wanted.category || ticket.category === wanted.category) &&
      (!wanted.status || ticket.status === wanted.status) &&
      (!wanted.kind || ticket.kind === wanted.kind),
  ).length;
}
