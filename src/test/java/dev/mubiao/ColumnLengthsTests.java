package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written to a column fits into it: for each column that has a length it stands here who bounds what is
 * written, and that bound is no longer than the column. A new column needs a line, or the build fails.
 */
class ColumnLengthsTests {

    private static final String URL = "jdbc:h2:mem:lengths;DB_CLOSE_DELAY=-1";
    private static final String PROCESSES = "dev.mubiao.processadmin.releases.ReleaseValidator#";
    private static final String RULES = "dev.mubiao.approval.signoff.DecisionRules#";
    private static final String NOTICES = "dev.mubiao.notices.NoticeWriter#";
    private static final String PERSON = "dev.mubiao.directory.PersonDetails#";
    private static final String UNIT = "dev.mubiao.directory.UnitDetails#";

    /** What bounds the columns whose "table.column" matches: a constant, the names of an enum, or a number and why. */
    private sealed interface Bound {

        int most();

        /** A constant that the code that writes checks or shortens by. */
        record Constant(String name) implements Bound {
            @Override
            public int most() {
                try {
                    String[] parts = name.split("#", -1);
                    Field field = Class.forName(parts[0]).getDeclaredField(parts[1]);
                    field.setAccessible(true);
                    return field.getInt(null);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(name, e);
                }
            }
        }

        /** Names of constants of an enum. */
        record Names(String type) implements Bound {
            @Override
            public int most() {
                try {
                    return Arrays.stream(Class.forName(type).getEnumConstants())
                            .mapToInt(value -> ((Enum<?>) value).name().length())
                            .max()
                            .orElseThrow();
                } catch (ClassNotFoundException e) {
                    throw new AssertionError(type, e);
                }
            }
        }

        /** What the program itself writes and nobody types. */
        record Program(int most, String why) implements Bound {}
    }

    private record Rule(String columns, Bound bound) {}

    private static final List<Rule> RULES_IN_ORDER = List.of(
            // People, units, offices; copies of their names.
            constant(
                    "person\\.login_name|(.*\\.)(login_name|changed_by|chosen_by|created_by|given_by|granted_by|confirmed_by|actor"
                            + "|actor_login|author_login|holder_login|shared_with)",
                    "dev.mubiao.directory.PersonDetails#LONGEST_LOGIN_NAME"),
            constant("person\\.email", PERSON + "LONGEST_EMAIL"),
            constant("(business_office|budget_unit|published_target)\\.(code|unit_code)", UNIT + "LONGEST_CODE"),
            constant("(business_office|budget_unit)\\.name|.*\\.unit_name", UNIT + "LONGEST_NAME"),
            program("person\\.(password_hash|login_key)", 200, "a hash with its method; the log-in name folded"),
            program("deputyship\\.roles", 200, "names of all roles"),
            constant("timeline_entry\\.other_name", "dev.mubiao.approval.timeline.TimelineEntry#LONGEST_OTHER"),
            constant(
                    ".*\\.(display_name|submitter_name|imported_by|actor_name|creator_name|changer_name|holder_name|author_name"
                            + "|resolver_name|reopener_name|on_behalf_name|signed_name|claimed_name|granter_name|by_name"
                            + "|proposer_name|releaser_name|withdrawer_name|withdrawal_name|refuser_name|other_name|agreed_name"
                            + "|ended_name|decider_name)"
                            + "|signer\\.name",
                    PERSON + "LONGEST_NAME"),
            constant("calendar_day\\.name", "dev.mubiao.directory.calendar.SpecialDay#LONGEST_NAME"),
            constant("api_token\\.name", "dev.mubiao.directory.tokens.ApiTokens#LONGEST_NAME"),
            program("api_token\\.(sha256|last_used_from)", 64, "a hash; an address"),
            program("api_token\\.scopes", 100, "names of all scopes"),
            program("login_attempt\\.attempt_key", 200, "a folded name or an address"),
            names("(review_exemption|timeline_entry)\\.stage", "dev.mubiao.bpmn.Stage"),
            names("account_act\\.kind", "dev.mubiao.directory.access.AccountActs$Kind"),
            names("role_grant\\.role|timeline_entry\\.capacity", "dev.mubiao.directory.Role"),
            names("person\\.credential_change", "dev.mubiao.directory.CredentialChange"),
            // Targets.
            constant(
                    ".*\\.target_name|(target|published_target)\\.name",
                    "dev.mubiao.targets.content.ContentLimits#LONGEST_NAME"),
            constant(".*\\.(name|unit|step)_sort", "dev.mubiao.platform.text.SortKey#LENGTH"),
            constant("work_item\\.name_folded", "dev.mubiao.worklist.rows.WorkItemTexts#LONGEST_NAME"),
            constant("work_item\\.people_folded", "dev.mubiao.worklist.rows.WorkItemTexts#LONGEST_PEOPLE"),
            constant("target\\.search_folded", "dev.mubiao.targets.TargetTexts#LONGEST_FOLDED"),
            program("document_import\\.digest", 64, "SHA-256 in hexadecimal figures"),
            constant("document_import\\.unit_written", "dev.mubiao.documents.ImportRecords#LONGEST_UNIT"),
            names("document_import\\.unit_decision", "dev.mubiao.documents.UnitDecision"),
            program("draft_conflict\\.cell", 500, "the place of a cell"),
            constant("target\\.project_code", "dev.mubiao.targets.content.ContentLimits#LONGEST_CODE"),
            constant("late_filing\\.reason", "dev.mubiao.targets.filing.LateFilingPermissions#LONGEST_REASON"),
            names("(target|work_item)\\.status", "dev.mubiao.targets.TargetStatus"),
            names(".*target\\.kind", "dev.mubiao.forms.FormKind"),
            constant(".*\\.form_id", "dev.mubiao.forms.FormDefinition#LONGEST_ID"),
            // Steps, processes, the engine's ids.
            constant(
                    "process_migration_row\\.step_name",
                    "dev.mubiao.processadmin.migration.MigrationRepository#LONGEST_STEPS"),
            constant(".*\\.step_name|work_item\\.current_step", "dev.mubiao.bpmn.ModelConventions#LONGEST_NAME"),
            program(".*\\.(step_key|goal_key|process_key)", 64, "ids of models: VocabularyCheck.ID"),
            program(".*\\.(task_id|definition_id|from_definition|to_definition)", 64, "ids of the engine"),
            program("return_route\\.positions", 500 * 130, "two ids for each of the most nodes of a model"),
            program("process_migration\\.steps", 500 * 130, "two ids for each of the most nodes of a model"),
            program("command_log\\.kind", 40 + 36 + 255, "a verb, the id of a target and a key"),
            program(".*\\.principal", 80, "a kind, a role and an id"),
            // What people write.
            constant("process_release\\.name", PROCESSES + "LONGEST_NAME"),
            constant("process_release\\.(note|withdrawal_note|refusal)", PROCESSES + "LONGEST_NOTE"),
            program("process_release\\.units", 2000 * 37, "ids of the most units: ReleaseValidator.MOST_UNITS"),
            program("process_release\\.forms", 60 * 60, "ids of the forms that are shipped"),
            constant("process_halt\\.reason", "dev.mubiao.approval.suspension.Suspensions#LONGEST_REASON"),
            constant(
                    "review_exemption\\.reason",
                    "dev.mubiao.processadmin.exemptions.ReviewExemptionService#LONGEST_REASON"),
            constant("process_migration\\.reason", "dev.mubiao.processadmin.migration.Migrations#LONGEST_REASON"),
            constant(
                    "process_migration_row\\.cause",
                    "dev.mubiao.processadmin.migration.MigrationRepository#LONGEST_CAUSE"),
            constant(".*\\.(opinion)", RULES + "LONGEST_OPINION"),
            constant("timeline_entry\\.grade_reason", RULES + "LONGEST_GRADE_REASON"),
            constant("remark\\.(text|resolution)", "dev.mubiao.approval.remark.Remarks#LONGEST"),
            constant("remark\\.(place|place_name)", RULES + "LONGEST_COMMENT"),
            constant("remark\\.quoted|revision_finding\\.quoted", "dev.mubiao.targets.print.CellQuotes#LONGEST"),
            constant("(finding_reason|revision_finding)\\.reason", "dev.mubiao.prereview.WarningReasons#LONGEST"),
            constant("inbox_filter\\.name", "dev.mubiao.inbox.SavedFilters#LONGEST_NAME"),
            constant("model_draft\\.name", "dev.mubiao.processadmin.drafts.ModelDraft#LONGEST_NAME"),
            program("model_draft\\.based_on", 20 + 64, "reference of a version"),
            constant("webhook\\.url", "dev.mubiao.webhooks.Webhooks#LONGEST_URL"),
            program("webhook\\.secret", 4000, "sealed: Webhooks.LONGEST_SECRET and what the seal adds"),
            program("webhook\\.events", 200, "names of all events"),
            constant(
                    "library_entry\\.(name|name_key|renamed)|library_use\\.written",
                    "dev.mubiao.library.LibraryCuration#LONGEST_NAME"),
            constant("library_entry\\.note", "dev.mubiao.library.LibraryCuration#LONGEST_NOTE"),
            constant(
                    "library_.*\\.(typical_value|value_text)",
                    "dev.mubiao.library.collection.IndicatorUseReader#LONGEST_VALUE"),
            constant("library_.*\\.measure", "dev.mubiao.library.collection.IndicatorUseReader#LONGEST_MEASURE"),
            program("library_.*\\.operator", 20, "one of the operators that are read"),
            // Notices, outbox, audit: shortened by whoever writes.
            constant("notice\\.step", NOTICES + "LONGEST_STEP"),
            constant("outbox\\.last_error", "dev.mubiao.outbox.OutboxRepository#LONGEST_ERROR"),
            constant("audit_entry\\.(summary|summary_en)", "dev.mubiao.audit.AuditEntry#LONGEST_SUMMARY"),
            program("audit_entry\\.(event|address)", 60, "name of a class; an address"),
            // Words of the program.
            names("(notice|notice_preference)\\.kind", "dev.mubiao.approval.notice.NoticeRequested$Kind"),
            names(".*\\.act", "dev.mubiao.worklist.ApprovalAction"),
            names(".*\\.box", "dev.mubiao.worklist.Box"),
            names("export_job\\.failure", "dev.mubiao.documents.exports.ExportFailure"),
            names("export_job\\.format", "dev.mubiao.documents.write.WrittenFormat"),
            names("export_job\\.layout", "dev.mubiao.documents.exports.ExportLayout"),
            constant("export_job\\.template", "dev.mubiao.documents.templates.TemplateChoice#LONGEST"),
            constant("export_template\\.name", "dev.mubiao.documents.templates.ExportTemplate#LONGEST_NAME"),
            constant("export_template\\.file_name", "dev.mubiao.formmaker.templates.TemplateUploads#LONGEST_FILE_NAME"),
            program("export_template\\.dropped", 200, "names of what can be dropped"),
            names("export_template\\.format", "dev.mubiao.documents.write.WrittenFormat"),
            names("export_template\\.kind", "dev.mubiao.forms.FormKind"),
            names("export_template\\.state", "dev.mubiao.forms.versions.FormState"),
            constant("export_job\\.name", "dev.mubiao.documents.exports.Exports#LONGEST_NAME"),
            constant("form_draft_example\\.file_name", "dev.mubiao.formmaker.drafts.DraftExampleTable#LONGEST_NAME"),
            constant("export_part\\.title", "dev.mubiao.documents.exports.ExportParts#LONGEST_TITLE"),
            names("process_release\\.state", "dev.mubiao.processadmin.releases.ProcessRelease$State"),
            program(".*\\.(cause_key)", 100, "key of a message"),
            program(".*\\.(cause|cause_en)", 2000, "a message, shortened by the job that writes it"),
            program("revision_finding\\.rule_id", 20, "ids of the rules"),
            program("revision_finding\\.(text_zh|text_en|cell)", 200, "shortened by SubmittedFindings"),
            program("library_.*\\.level[12]", 30, "levels of the forms"),
            program("rule_book_difference\\.(name|content)", 60, "key and text of the rule book: RuleBookValidator"),
            program("renamed_key\\..*|scheduled_job\\..*", 64, "words of the program"),
            program(
                    ".*\\.(kind|state|phase|verb|grade|severity|criterion|origin|kind_group|mail_mode|language)",
                    10,
                    "words of enums of their modules"));

    @Test
    void everyColumnHoldsWhatIsWrittenToIt() throws SQLException {
        List<String> faults = new ArrayList<>();
        columns()
                .forEach((column, length) -> RULES_IN_ORDER.stream()
                        .filter(rule -> column.matches(rule.columns()))
                        .findFirst()
                        .ifPresentOrElse(
                                rule -> {
                                    if (rule.bound().most() > length) {
                                        faults.add(column + " has " + length + ", but " + rule.bound() + " allows "
                                                + rule.bound().most());
                                    }
                                },
                                () -> faults.add(column + " (" + length + ") has no line that says who bounds it")));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyLineIsAboutAColumn() throws SQLException {
        Map<String, Integer> columns = columns();

        assertThat(RULES_IN_ORDER.stream()
                        .map(Rule::columns)
                        .filter(pattern -> columns.keySet().stream().noneMatch(column -> column.matches(pattern))))
                .isEmpty();
    }

    /** Length by table and column, after all migrations. */
    private static Map<String, Integer> columns() throws SQLException {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
        Map<String, Integer> columns = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery("""
                                select lower(table_name), lower(column_name), character_maximum_length
                                from information_schema.columns
                                where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING'
                                and character_maximum_length < 10000000
                                and lower(table_name) <> 'flyway_schema_history'
                                """)) {
            while (rows.next()) {
                columns.put(rows.getString(1) + "." + rows.getString(2), rows.getInt(3));
            }
        }
        if (columns.size() < 150) {
            fail("only " + columns.size() + " columns were found");
        }
        return columns;
    }

    private static Rule constant(String columns, String name) {
        return new Rule(columns, new Bound.Constant(name));
    }

    private static Rule names(String columns, String type) {
        return new Rule(columns, new Bound.Names(type));
    }

    private static Rule program(String columns, int most, String why) {
        return new Rule(columns, new Bound.Program(most, why));
    }
}
