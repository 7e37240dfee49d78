package dev.mubiao;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table belongs to one module, and only the sources of that module name it: in SQL, as the table of an entity, in
 * joins and lists of tables too. Others ask the module, or take a piece of SQL from it where a join is needed.
 */
class TableOwnershipTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/mubiao");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Map<String, List<String>> TABLES = Map.ofEntries(
            entry(
                    "approval",
                    List.of(
                            "bulk_job",
                            "bulk_row",
                            "command_log",
                            "process_halt",
                            "remark",
                            "return_route",
                            "signer",
                            "timeline_entry")),
            entry("audit", List.of("audit_entry")),
            entry(
                    "directory",
                    List.of(
                            "account_act",
                            "api_token",
                            "budget_unit",
                            "business_office",
                            "calendar_day",
                            "calendar_year",
                            "deputyship",
                            "directory_state",
                            "independence_setting",
                            "login_attempt",
                            "login_audit_window",
                            "login_device",
                            "person",
                            "role_grant")),
            entry("formmaker", List.of("form_draft_example")),
            entry(
                    "documents",
                    List.of(
                            "document_import",
                            "export_job",
                            "export_part",
                            "export_target",
                            "export_template",
                            "export_template_part",
                            "import_lock")),
            entry("filingprogress", List.of("filing_reminder")),
            entry("forms", List.of("form_definition")),
            entry("inbox", List.of("inbox_filter", "inbox_layout")),
            entry("library", List.of("library_entry", "library_source", "library_state", "library_use")),
            entry("notices", List.of("notice", "notice_digest", "notice_language", "notice_preference")),
            entry("outbox", List.of("outbox")),
            entry("platform", List.of("health_check", "scheduled_job")),
            entry(
                    "prereview",
                    List.of("finding_reason", "revision_finding", "rule_book_difference", "rule_book_state")),
            entry(
                    "processadmin",
                    List.of(
                            "model_draft",
                            "model_draft_state",
                            "process_migration",
                            "process_migration_row",
                            "process_release",
                            "process_setting",
                            "review_exemption")),
            entry("publication", List.of("publication_choice", "published_target")),
            entry(
                    "targets",
                    List.of(
                            "draft_conflict",
                            "filing_cycle",
                            "late_filing",
                            "target",
                            "target_draft",
                            "target_revision")),
            entry("webhooks", List.of("webhook")),
            entry("worklist", List.of("reminder", "step_visit", "work_item")));

    private static final Map<String, String> OWNERS = TABLES.entrySet().stream()
            .flatMap(module -> module.getValue().stream().map(table -> Map.entry(table, module.getKey())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void everyTableHasAnOwner() {
        assertThat(OWNERS.keySet()).containsExactlyInAnyOrderElementsOf(migrated());
    }

    @Test
    void onlyItsOwnerNamesATable() {
        assertThat(sources().flatMap(source -> foreign(module(source), source.toString(), read(source)).stream()))
                .isEmpty();
    }

    /** Otherwise names would go unseen. */
    @Test
    void everyOwnerIsSeenToNameItsTables() {
        Set<String> seen = sources()
                .flatMap(source -> named(read(source)).stream()
                        .filter(table -> module(source).equals(OWNERS.get(table))))
                .collect(toCollection(TreeSet::new));
        // ShedLock writes the SQL of its table itself.
        seen.add("scheduled_job");
        assertThat(seen).isEqualTo(new TreeSet<>(OWNERS.keySet()));
    }

    @Test
    void aForeignTableIsFoundWhereverSqlNamesIt() {
        assertThat(foreign("inbox", "Some.java", "\"delete from person where id = :id\""))
                .containsExactly("Some.java: inbox names person, which belongs to directory");
        assertThat(named("\"select 1 from inbox_filter f left join target t on t.id = f.id\""))
                .containsExactlyInAnyOrder("inbox_filter", "target");
        assertThat(named("\"select 1 from (select 2 from target) t, Person as p , notice\""))
                .containsExactlyInAnyOrder("target", "person", "notice");
        assertThat(named("\"\"\"\n  update\n    public.outbox set state = 'SENT'\"\"\""))
                .containsExactly("outbox");
        assertThat(named("\"insert into \" + // not into notice\n \"webhook (id) values (1)\""))
                .containsExactly("webhook");
        assertThat(named("jdbc.sql(\"select 1 from %s\".formatted(\"work_item\"))"))
                .containsExactly("work_item");
        assertThat(named("@Table(name = \"remark\") class Remark {}")).containsExactly("remark");
        assertThat(named("\"select 1 from ACT_RU_TASK where id_ = 1\"")).containsExactly("act_ru_task");
        assertThat(foreign("approval", "Some.java", "\"join act_hi_actinst h\""))
                .containsExactly("Some.java: approval names act_hi_actinst, which belongs to engine");
    }

    @Test
    void whatIsNoTableIsLeftAlone() {
        assertThat(named("/* from target */ \"select t.target from inbox_filter f, t\" // from person"))
                .containsExactly("inbox_filter");
        assertThat(named("addClassName(\"target\"); route(\"outbox\"); text(\"from\"); id(\"person\")"))
                .isEmpty();
        assertThat(named("\"select act_id_, target_id from x order by target\""))
                .isEmpty();
    }

    /** What the migrations have made of the database, in their order. */
    private static Set<String> migrated() {
        Set<String> tables = new TreeSet<>();
        Pattern change =
                Pattern.compile("(?i)\\b(?:create table (?:if not exists )?(\\w+)|drop table (?:if exists )?(\\w+)"
                        + "|alter table (\\w+) rename to (\\w+))");
        files(MIGRATIONS, ".sql").sorted(TableOwnershipTests::byVersion).forEach(file -> {
            Matcher matcher = change.matcher(read(file).replaceAll("--.*", ""));
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    tables.add(matcher.group(1).toLowerCase(Locale.ROOT));
                } else if (matcher.group(2) != null) {
                    tables.remove(matcher.group(2).toLowerCase(Locale.ROOT));
                } else {
                    tables.remove(matcher.group(3).toLowerCase(Locale.ROOT));
                    tables.add(matcher.group(4).toLowerCase(Locale.ROOT));
                }
            }
        });
        return tables;
    }

    private static int byVersion(Path one, Path other) {
        return Double.compare(version(one), version(other));
    }

    private static double version(Path migration) {
        String name = migration.getFileName().toString();
        return Double.parseDouble(
                name.substring(1, name.indexOf("__")).replaceFirst("_", ".").replace("_", ""));
    }

    private static List<String> foreign(String module, String file, String source) {
        return named(source).stream()
                .filter(table -> !module.equals(owner(table)))
                .map(table -> "%s: %s names %s, which belongs to %s".formatted(file, module, table, owner(table)))
                .toList();
    }

    private static String owner(String table) {
        return OWNERS.getOrDefault(table, "engine");
    }

    private static Set<String> named(String source) {
        Set<String> named = new TreeSet<>(SqlTables.of(literals(source)));
        Pattern mapping = Pattern.compile("@\\w*Table\\s*\\(\\s*(?:name\\s*=\\s*)?\"(\\w+)\"");
        mapping.matcher(source).results().map(found -> found.group(1)).forEach(named::add);
        named.removeIf(table ->
                !OWNERS.containsKey(table) && !SqlTables.ENGINE.matcher(table).matches());
        return named;
    }

    /** The strings and text blocks of a source; what one statement puts together is one text. */
    private static String literals(String source) {
        Pattern token =
                Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*|\"\"\"([\\s\\S]*?)\"\"\"|\"((?:[^\"\\\\\\n]++|\\\\.)*+)\""
                        + "|'(?:[^'\\\\]|\\\\.)+'|;");
        return token.matcher(source)
                .results()
                .map(TableOwnershipTests::literal)
                .reduce("", (before, next) -> before + " " + next);
    }

    private static String literal(MatchResult token) {
        if (token.group(1) != null) {
            return token.group(1);
        }
        if (token.group(2) != null) {
            return token.group(2);
        }
        return token.group().equals(";") ? ";" : "";
    }

    private static String module(Path source) {
        Path place = SOURCES.relativize(source);
        return place.getNameCount() == 1 ? "" : place.getName(0).toString();
    }

    private static Stream<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the tables in a text that may be SQL. A name of several words is one wherever it stands; one of a single word
     * only where SQL expects a table, since it may mean anything elsewhere.
     */
    private static final class SqlTables {

        static final Pattern ENGINE = Pattern.compile("act_(?:ge|hi|id|re|ru)_[a-z]\\w*");

        private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\s\\w\"\\\\]");
        private static final Set<String> BEFORE_TABLES =
                Set.of("from", "join", "into", "update", "table", "truncate", "using");
        private static final Set<String> BETWEEN = Set.of("only", "lateral", "if", "exists", "not");

        private final List<String> tokens;
        private final Set<String> tables = new TreeSet<>();

        private SqlTables(String text) {
            tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }

        static Set<String> of(String text) {
            SqlTables found = new SqlTables(text);
            for (int i = 0; i < found.tokens.size(); i++) {
                String token = found.tokens.get(i);
                if (token.contains("_")) {
                    found.tables.add(token);
                }
                if (BEFORE_TABLES.contains(token)) {
                    found.list(i + 1);
                }
            }
            return found.tables;
        }

        /** One table or several with commas between, each perhaps with another name. */
        private void list(int start) {
            int at = start;
            do {
                while (BETWEEN.contains(token(at))) {
                    at++;
                }
                at = token(at).equals("(") ? closed(at) : name(at);
                at += token(at).equals("as") ? 1 : 0;
                at += isWord(token(at)) ? 1 : 0;
            } while (token(at++).equals(","));
        }

        private int name(int at) {
            int last = at;
            while (token(last + 1).equals(".")) {
                last += 2;
            }
            tables.add(token(last));
            return last + 1;
        }

        private int closed(int at) {
            int depth = 0;
            int next = at;
            do {
                depth += token(next).equals("(") ? 1 : token(next).equals(")") ? -1 : 0;
                next++;
            } while (depth > 0 && next < tokens.size());
            return next;
        }

        private String token(int at) {
            return at < tokens.size() ? tokens.get(at) : "";
        }

        private static boolean isWord(String token) {
            return !token.isEmpty() && Character.isLetter(token.charAt(0));
        }
    }
}
