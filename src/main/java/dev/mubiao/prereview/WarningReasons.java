package dev.mubiao.prereview;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Upsert;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.sheet.SheetProblem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the reasons that preparers give for leaving warnings as they are. A reason holds as long as its warning stays
 * what it is.
 */
@Service
@Transactional
public class WarningReasons {

    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final TargetAccess access;
    private final Clock clock;
    private final Upsert upsert;

    WarningReasons(JdbcClient jdbc, Upsert upsert, TargetAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.upsert = upsert;
        this.access = access;
        this.clock = clock;
    }

    /** The reasons given for these problems of the target; a problem without one is left out. */
    @Transactional(readOnly = true)
    public Map<SheetProblem, String> of(TargetId target, Collection<SheetProblem> problems) {
        Map<String, String> given = new HashMap<>();
        jdbc.sql("select fingerprint, reason from finding_reason where target_id = :target")
                .param("target", target.value())
                .query(row -> {
                    given.put(row.getString("fingerprint"), row.getString("reason"));
                });
        Map<SheetProblem, String> reasons = new HashMap<>();
        for (SheetProblem problem : problems) {
            String reason = given.get(ProblemFingerprint.of(problem).value());
            if (reason != null) {
                reasons.put(problem, reason);
            }
        }
        return reasons;
    }

    /** Gives one reason for all these problems, as {@link #give(Actor, TargetId, Map)} does. */
    public void give(Actor by, TargetId target, List<SheetProblem> problems, String reason) {
        Map<SheetProblem, String> reasons = new HashMap<>();
        problems.forEach(problem -> reasons.put(problem, reason));
        give(by, target, reasons);
    }

    /**
     * Gives each problem its reason, all or none; a blank one takes the reason back.
     *
     * @throws Refusal DENIED unless the actor may edit the target, INVALID if a reason is too long
     */
    public void give(Actor by, TargetId target, Map<SheetProblem, String> reasons) {
        access.target(by, Permission.EDIT, target);
        reasons.forEach((problem, reason) -> store(by, target, problem, Cleaning.said(reason)));
    }

    private void store(Actor by, TargetId target, SheetProblem problem, String reason) {
        if (reason.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "prereview.reason.tooLong", LONGEST);
        }
        String fingerprint = ProblemFingerprint.of(problem).value();
        if (reason.isEmpty()) {
            jdbc.sql("delete from finding_reason where target_id = :target and fingerprint = :fingerprint")
                    .param("target", target.value())
                    .param("fingerprint", fingerprint)
                    .update();
        } else {
            upsert.row(
                    () -> write("""
                            update finding_reason set reason = :reason, given_by = :by, given_at = :at
                            where target_id = :target and fingerprint = :fingerprint
                            """, by, target, fingerprint, reason),
                    () -> write("""
                            insert into finding_reason (target_id, fingerprint, reason, given_by, given_at)
                            values (:target, :fingerprint, :reason, :by, :at)
                            """, by, target, fingerprint, reason));
        }
    }

    private int write(String sql, Actor by, TargetId target, String fingerprint, String reason) {
        return jdbc.sql(sql)
                .param("target", target.value())
                .param("fingerprint", fingerprint)
                .param("reason", reason)
                .param("by", by.loginName())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
