package dev.mubiao.prereview;

import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the pre-review found in a revision when it was submitted, and reads it for reviewers. It is kept as it
 * was said, whatever becomes of the rules: the reviewer sees what the preparer saw.
 */
@Service
@Transactional
public class SubmittedFindings {

    private static final int QUOTED = 2000;
    private static final int TEXT = 4000;

    private final JdbcClient jdbc;
    private final WarningReasons warningReasons;
    private final MessageSource messages;

    SubmittedFindings(JdbcClient jdbc, WarningReasons warningReasons, MessageSource messages) {
        this.jdbc = jdbc;
        this.warningReasons = warningReasons;
        this.messages = messages;
    }

    /** @throws Refusal INVALID if a warning has no reason, naming the first of them */
    void record(TargetId target, int revision, List<SheetProblem> problems) {
        Map<SheetProblem, String> given = warningReasons.of(target, problems);
        List<SheetProblem> unexplained = problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING && !given.containsKey(problem))
                .toList();
        if (!unexplained.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "prereview.reasons.missing",
                    unexplained.size(),
                    unexplained.get(0).text());
        }
        for (int i = 0; i < problems.size(); i++) {
            insert(target, revision, i, problems.get(i), given);
        }
    }

    private void insert(
            TargetId target, int revision, int ordinal, SheetProblem problem, Map<SheetProblem, String> given) {
        jdbc.sql("""
                        insert into revision_finding (target_id, revision_number, ordinal, rule_id, severity, criterion,
                            cell, quoted, text_zh, text_en, reason)
                        values (:target, :revision, :ordinal, :rule, :severity, :criterion, :cell, :quoted, :zh, :en,
                            :reason)
                        """)
                .param("target", target.value())
                .param("revision", revision)
                .param("ordinal", ordinal)
                .param("rule", problem.rule())
                .param("severity", problem.severity().name())
                .param("criterion", problem.criterion().name())
                .param("cell", problem.cell().key())
                .param("quoted", Abbreviation.within(problem.quoted(), QUOTED))
                .param("zh", Abbreviation.within(messages.getMessage(problem.text(), Locale.CHINESE), TEXT))
                .param("en", Abbreviation.within(messages.getMessage(problem.text(), Locale.ENGLISH), TEXT))
                .param("reason", given.get(problem))
                .update();
    }

    /** What was found in a revision, the most severe first; the reader must have been let through to it. */
    @Transactional(readOnly = true)
    public List<SubmittedFinding> of(TargetId target, int revision) {
        return jdbc.sql("""
                        select * from revision_finding
                        where target_id = :target and revision_number = :revision order by ordinal
                        """)
                .param("target", target.value())
                .param("revision", revision)
                .query((row, number) -> new SubmittedFinding(
                        row.getString("rule_id"),
                        Severity.valueOf(row.getString("severity")),
                        Criterion.valueOf(row.getString("criterion")),
                        CellRef.of(row.getString("cell")),
                        row.getString("quoted"),
                        row.getString("text_zh"),
                        row.getString("text_en"),
                        row.getString("reason")))
                .list();
    }

    /**
     * How doubtful a revision is: 10 for each warning, 3 for each question, 1 for each hint. Errors are never
     * submitted.
     */
    @Transactional(readOnly = true)
    public int risk(TargetId target, int revision) {
        return jdbc.sql("""
                        select coalesce(sum(case severity when 'WARNING' then 10 when 'QUESTION' then 3 else 1 end), 0)
                        from revision_finding where target_id = :target and revision_number = :revision
                        """)
                .param("target", target.value())
                .param("revision", revision)
                .query(Integer.class)
                .single();
    }
}
