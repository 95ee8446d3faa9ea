create table metric_definitions (
  workspace_id uuid not null references workspaces,
  id uuid primary key,
  key text not null,
  version integer not null check (version >= 1),
  family text not null check (family in ('EFFORT', 'SATISFACTION', 'ADVOCACY', 'RESOLUTION', 'SPEED', 'CUSTOM')),
  built_in boolean not null default false,
  name jsonb not null,
  question jsonb not null,
  value_label jsonb not null default '{}',
  scale_min double precision not null,
  scale_max double precision not null check (scale_max > scale_min),
  scale_step double precision not null default 1 check (scale_step > 0),
  direction text not null check (direction in ('HIGHER_BETTER', 'LOWER_BETTER')),
  aggregation text not null check (aggregation in ('MEAN', 'SHARE', 'NPS')),
  box_from double precision,
  box_to double precision,
  anchor_critical double precision,
  anchor_target double precision,
  anchor_stretch double precision,
  created_at timestamptz not null default now(),
  unique (workspace_id, key, version)
);
-- What a version asks and how it counts is never changed: a number must keep meaning what it meant.
-- Names and anchors are only how it is read.
call masir_guard('metric_definitions', 'select, insert');
grant update (name, family, anchor_critical, anchor_target, anchor_stretch) on metric_definitions to masir_app;

create table segment_dimensions (
  workspace_id uuid not null references workspaces,
  key text not null,
  label text not null,
  primary key (workspace_id, key)
);
call masir_guard('segment_dimensions');

create table segment_values (
  workspace_id uuid not null,
  dimension_key text not null,
  value text not null,
  label text not null,
  position integer not null default 0,
  primary key (workspace_id, dimension_key, value),
  foreign key (workspace_id, dimension_key) references segment_dimensions on delete cascade
);
call masir_guard('segment_values');
