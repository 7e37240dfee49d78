package dev.mubiao.prereview.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.RuleBooks;
import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The rule book in the database: what administrators change, and who sees it. */
@PortalTest
@RecordApplicationEvents
class RuleBooksTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    RuleBookAdministration ruleBookAdministration;

    @Autowired
    RuleBooks books;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;
    Actor admin;

    @BeforeEach
    void startFromTheStandard() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        EditableRuleBook open = ruleBookAdministration.open(admin);
        ruleBookAdministration.save(admin, open.version(), open.standard());
    }

    @Test
    void aChangedBookIsInForceAtOnce() {
        RuleEngine before = books.ruleEngine();
        EditableRuleBook open = ruleBookAdministration.open(admin);

        ruleBookAdministration.save(admin, open.version(), open.book().with(Threshold.LOW_RATE, new BigDecimal("70")));

        assertThat(books.ruleEngine()).isNotSameAs(before).isSameAs(books.ruleEngine());
        assertThat(ruleBookAdministration.open(admin).book().number(Threshold.LOW_RATE))
                .isEqualTo(new BigDecimal("70"));
    }

    @Test
    void onlyWhatDiffersFromTheStandardIsStored() {
        EditableRuleBook open = ruleBookAdministration.open(admin);
        RuleBook changed = open.book()
                .with("PR-106", open.book().rule("PR-106").with("empty", Severity.ERROR))
                .with(WordList.SENSITIVE, List.of("绝密"));

        ruleBookAdministration.save(admin, open.version(), changed);

        assertThat(rows()).isEqualTo(2);
        assertThat(ruleBookAdministration.open(admin).edits().keySet())
                .containsExactlyInAnyOrder(RuleBookEntry.rule("PR-106"), RuleBookEntry.of(WordList.SENSITIVE));
        assertThat(ruleBookAdministration
                        .open(admin)
                        .edits()
                        .get(RuleBookEntry.rule("PR-106"))
                        .by())
                .isEqualTo(admin.loginName());
    }

    @Test
    void whatIsSetBackToTheStandardIsNoLongerStored() {
        EditableRuleBook open = ruleBookAdministration.open(admin);
        ruleBookAdministration.save(admin, open.version(), open.book().with(Threshold.LOW_RATE, new BigDecimal("70")));
        EditableRuleBook changed = ruleBookAdministration.open(admin);

        ruleBookAdministration.save(
                admin,
                changed.version(),
                changed.book().taking(List.of(RuleBookEntry.of(Threshold.LOW_RATE)), changed.standard()));

        assertThat(rows()).isZero();
        assertThat(ruleBookAdministration.open(admin).book()).isEqualTo(RuleBook.standard());
    }

    @Test
    void theLaterOfTwoAdministratorsIsToldWhoWasFirst() {
        Actor other = organisation.person("second", Grant.of(Role.ADMINISTRATOR));
        EditableRuleBook mine = ruleBookAdministration.open(admin);
        EditableRuleBook theirs = ruleBookAdministration.open(other);
        ruleBookAdministration.save(
                other, theirs.version(), theirs.book().with(Threshold.LOW_RATE, new BigDecimal("70")));

        assertThatThrownBy(() -> ruleBookAdministration.save(
                        admin, mine.version(), mine.book().with(Threshold.ROUNDING, new BigDecimal("2"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.arguments()[0]).isEqualTo(other.loginName());
                });
        assertThat(ruleBookAdministration.open(admin).book())
                .isEqualTo(RuleBook.standard().with(Threshold.LOW_RATE, new BigDecimal("70")));
    }

    @Test
    void aWrongBookIsRefusedAsAWhole() {
        EditableRuleBook open = ruleBookAdministration.open(admin);
        List<String> words = new ArrayList<>(open.book().words(WordList.MISSPELLING));
        words.add("没有等号");
        RuleBook wrong =
                open.book().with(Threshold.LOW_RATE, new BigDecimal("70")).with(WordList.MISSPELLING, words);

        assertThatThrownBy(() -> ruleBookAdministration.save(admin, open.version(), wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("prereview.rulebook.invalid.pair"));
        assertThat(ruleBookAdministration.open(admin).version()).isEqualTo(open.version());
        assertThat(ruleBookAdministration.open(admin).book()).isEqualTo(open.book());
    }

    @Test
    void everyChangeIsToldToTheAuditTrail(ApplicationEvents events) {
        EditableRuleBook open = ruleBookAdministration.open(admin);
        List<String> words = new ArrayList<>(open.book().words(WordList.SENSITIVE));
        words.remove("绝密");
        words.add("暗语");

        ruleBookAdministration.save(
                admin,
                open.version(),
                open.book()
                        .with(
                                "PR-106",
                                open.book()
                                        .rule("PR-106")
                                        .with("empty", Severity.ERROR)
                                        .enabled(false))
                        .with(WordList.SENSITIVE, words)
                        .with(Threshold.LOW_RATE, new BigDecimal("70")));

        assertThat(events.stream(RuleBookChanged.class))
                .extracting(event -> Texts.chinese(event.words()))
                .containsExactlyInAnyOrder(
                        "指标值缺失或占位（PR-106）：停用；“…”没有指标值：级别由“警告”改为“错误”", "涉密敏感词：增加“暗语”；删去“绝密”", "偏低比率：由 60 改为 70");
        assertThat(events.stream(RuleBookChanged.class))
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo(admin.loginName()));
    }

    @Test
    void nobodyButAnAdministratorOpensOrSaves() {
        Actor preparer = organisation.preparer();
        long version = ruleBookAdministration.open(admin).version();

        assertThatThrownBy(() -> ruleBookAdministration.open(preparer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ruleBookAdministration.save(preparer, version, RuleBook.standard()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatAnotherNodeChangesIsNoticedWithinSeconds() {
        RuleEngine before = books.ruleEngine();
        jdbc.sql("insert into rule_book_difference (kind, name, content, changed_by, changed_at)"
                        + " values ('THRESHOLD', 'LOW_RATE', '80', 'node', current_timestamp)")
                .update();
        jdbc.sql("update rule_book_state set version = version + 1").update();

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(books.ruleEngine()).isNotSameAs(before));
    }

    private long rows() {
        return jdbc.sql("select count(*) from rule_book_difference")
                .query(Long.class)
                .single();
    }
}
