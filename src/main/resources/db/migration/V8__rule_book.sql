-- One row: whoever changes the rule book takes it first, so that of two administrators the later one is refused.
create table rule_book_state (
    id         integer primary key,
    version    bigint not null,
    changed_by varchar(60),
    changed_at timestamp(6) with time zone
);
insert into rule_book_state (id, version) values (1, 0);

-- Only what differs from the book that the program comes with, so that later versions can improve the rest.
create table rule_book_difference (
    kind       varchar(20) not null,
    name       varchar(60) not null,
    content    varchar(200000) not null,
    changed_by varchar(60) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (kind, name)
);
