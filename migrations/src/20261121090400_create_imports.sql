-- Files are kept as chunks with an expiry, so that any process can resume an import.

create table uploads (
  workspace_id uuid not null,
  id uuid not null,
  file_name text not null,
  bytes bigint not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (workspace_id, id)
);
call masir_guard('uploads');

create table upload_chunks (
  workspace_id uuid not null,
  upload_id uuid not null,
  position integer not null,
  data bytea not null,
  primary key (workspace_id, upload_id, position),
  foreign key (workspace_id, upload_id) references uploads on delete cascade
);
call masir_guard('upload_chunks', 'select, insert, delete');

create table import_mappings (
  workspace_id uuid not null,
  id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  name text not null,
  mapping jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, journey_id, name)
);
call masir_guard('import_mappings');

create table import_jobs (
  workspace_id uuid not null,
  id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  evidence_line_id uuid not null,
  upload_id uuid not null,
  file_name text not null,
  source text not null,
  mapping jsonb not null,
  target jsonb not null,                  -- what the mapping pointed at when the job was started
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'TAKEN_BACK', 'CANCELLED')),
  rows_total integer not null default 0,
  rows_read integer not null default 0,   -- committed: where a resumed run goes on
  submissions integer not null default 0,
  known integer not null default 0,
  answers integer not null default 0,
  verbatims integer not null default 0,
  left_out jsonb not null default '[]',
  failure jsonb,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (workspace_id, id)
);
create index import_jobs_journey on import_jobs (workspace_id, journey_id, created_at);
call masir_guard('import_jobs');
