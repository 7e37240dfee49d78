package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.text.Cleaning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides.
 *
 * @param opinion the reason, which a return and a rejection must have
 * @param cells the cells that the opinion is about
 * @param copies who else is to see it
 * @param way where a return leads to; without meaning for other verbs
 * @param gradeReason why the grade is another than the worst of the criteria; empty if it is not
 */
public record Decision(
        StepVerb verb,
        @Nullable Grade grade,
        Map<Criterion, Grade> criteria,
        String opinion,
        List<PointedCell> cells,
        Set<PersonId> copies,
        String gradeReason,
        ReturnDestination way) {

    public Decision {
        criteria = Map.copyOf(criteria);
        cells = List.copyOf(cells);
        copies = Set.copyOf(copies);
        opinion = Cleaning.said(opinion);
        gradeReason = Cleaning.said(gradeReason);
    }

    /** A decision whose grade, if it has one, is that of its criteria. */
    public Decision(
            StepVerb verb,
            @Nullable Grade grade,
            Map<Criterion, Grade> criteria,
            String opinion,
            List<PointedCell> cells,
            Set<PersonId> copies) {
        this(verb, grade, criteria, opinion, cells, copies, "", ReturnDestination.PREPARER);
    }

    public static Decision agree(@Nullable Grade grade, String opinion) {
        return new Decision(StepVerb.AGREE, grade, Map.of(), opinion, List.of(), Set.of());
    }

    public static Decision published() {
        return new Decision(StepVerb.PUBLISH, null, Map.of(), "", List.of(), Set.of());
    }

    public static Decision returned(String reason, List<PointedCell> cells) {
        return new Decision(StepVerb.RETURN, null, Map.of(), reason, cells, Set.of());
    }

    public static Decision rejected(String reason) {
        return new Decision(StepVerb.REJECT, null, Map.of(), reason, List.of(), Set.of());
    }

    public Decision copiedTo(Set<PersonId> people) {
        return new Decision(verb, grade, criteria, opinion, cells, people, gradeReason, way);
    }

    public Decision by(ReturnDestination other) {
        return new Decision(verb, grade, criteria, opinion, cells, copies, gradeReason, other);
    }

    Decision graded(Grade given) {
        return new Decision(verb, given, criteria, opinion, cells, copies, gradeReason, way);
    }
}
