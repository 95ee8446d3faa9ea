-- A journey map is rows. They change only by edit lists, which journey_edits keeps: the map equals the fold of its log.

-- A text as search compares it: letters that Persian and Arabic keyboards write differently, digits, half-space,
-- tatweel and vowel marks folded. What is shown stays as written.
create function masir_folded(written text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(translate(written,
    U&'\064A\0649\0643' || '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩' || U&'\200C\0640\064B\064C\064D\064E\064F\0650\0651\0652\0670',
    U&'\06CC\06CC\06A9' || '01234567890123456789')) $$;

create table journeys (
  workspace_id uuid not null references workspaces,
  id uuid primary key,
  key text not null,
  name text not null,
  description text,
  perspective text not null default 'AS_IS' check (perspective in ('AS_IS', 'TO_BE')),
  owner_id uuid references members,
  review_due_on date,
  lane_grouping text not null default 'CHANNEL' check (lane_grouping in ('CHANNEL', 'PERSONA', 'NONE')),
  -- A to-be map shares the line of its as-is map, and so shows its scores.
  evidence_line_id uuid not null,
  revision integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create unique index journeys_key on journeys (workspace_id, key) where deleted_at is null;
create index journeys_line on journeys (workspace_id, evidence_line_id);
call masir_guard('journeys');

-- order_key compares by bytes (fractional indexing), whatever the database's collation.
-- A removed thing keeps its row: it is restorable for 30 days and its key is never used again.

create table channels (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('PHONE', 'EMAIL', 'CHAT', 'SOCIAL', 'WEB', 'APP', 'MESSAGE', 'IN_PERSON', 'MAIL', 'SELF_SERVICE', 'SURVEY', 'OTHER')),
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('channels');

create table personas (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  name text not null,
  description text,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('personas');

create table lanes (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('CHANNEL', 'PERSONA', 'TEXT', 'BACKSTAGE')),
  note_kind text check (note_kind in ('PAIN', 'OPPORTUNITY', 'WOW', 'MOMENT_OF_TRUTH', 'QUOTE', 'DOING', 'THINKING', 'COMMENT')),
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('lanes');

create table stages (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  name text not null,
  description text,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('stages');

create table touchpoints (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  stage_key text not null,
  channel_key text,
  persona_key text,
  lane_key text,
  linked_journey_id uuid,
  name text not null,
  description text,
  kind text not null check (kind in ('DISCOVERY', 'SUPPORT', 'PURCHASE', 'FOLLOW_UP')),
  emotion smallint check (emotion between -3 and 3),
  expectation text,
  owner text,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
create index touchpoints_kind on touchpoints (workspace_id, kind);
call masir_guard('touchpoints');

create table transitions (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  from_key text not null,
  to_key text not null,
  label text,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key),
  check (from_key <> to_key)
);
call masir_guard('transitions');

create table needs (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  touchpoint_key text not null,
  text text not null,
  kind text not null check (kind in ('FAST_RESPONSE', 'DETAILED_INFORMATION', 'PERSONALISED_SERVICE', 'SUPPORT', 'OTHER')),
  importance text not null check (importance in ('LOW', 'MEDIUM', 'HIGH')),
  metric_key text,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('needs');

create table notes (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  touchpoint_key text,
  stage_key text,
  lane_key text,
  kind text not null check (kind in ('PAIN', 'OPPORTUNITY', 'WOW', 'MOMENT_OF_TRUTH', 'QUOTE', 'DOING', 'THINKING', 'COMMENT')),
  text text not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key),
  -- On a touchpoint, or on the cell of a stage and a lane.
  check (num_nonnulls(stage_key, lane_key) = case when touchpoint_key is null then 2 else 0 end)
);
call masir_guard('notes');

create table metric_cards (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  key text not null,
  order_key text collate "C" not null,
  touchpoint_key text, -- null: an outcome of the journey itself
  metric_key text not null,
  asks text,
  weight double precision not null default 1 check (weight > 0),
  removed_at timestamptz,
  removed_by uuid,
  primary key (journey_id, key)
);
call masir_guard('metric_cards');

create table journey_edits (
  workspace_id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  revision integer not null,
  edit_list_id uuid not null,
  author_id uuid not null,
  at timestamptz not null default now(),
  edits jsonb not null,
  changes jsonb not null,   -- [{kind, key, property, old, new}]
  undoes uuid,              -- the edit list that this one undoes
  is_restoring boolean not null default false, -- it undoes a part of it, to bring something back from the bin
  answer jsonb not null,    -- what the first sending was told, for a resend
  primary key (journey_id, revision),
  unique (journey_id, edit_list_id)
);
call masir_guard('journey_edits', 'select, insert');

-- Maps that the workspace keeps to begin others with, beside the templates that come with Masir.
create table journey_templates (
  workspace_id uuid not null references workspaces,
  id uuid primary key,
  name text not null,
  description text,
  preview jsonb not null,   -- [{name, touchpoints: [{name, kind, channel, channelKind}]}], so that a list reads no maps
  map jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null default now()
);
create index journey_templates_workspace on journey_templates (workspace_id);
call masir_guard('journey_templates', 'select, insert, delete');
