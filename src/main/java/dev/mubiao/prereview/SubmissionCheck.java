package dev.mubiao.prereview;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.sheet.SheetCheck;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.targets.sheet.SheetToCheck;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells what keeps a draft from being submitted: its problems, and its warnings that have no reason yet. */
@Service
public class SubmissionCheck {

    private final TargetQueries targets;
    private final SheetCheck check;
    private final WarningReasons warningReasons;

    SubmissionCheck(TargetQueries targets, SheetCheck check, WarningReasons warningReasons) {
        this.targets = targets;
        this.check = check;
        this.warningReasons = warningReasons;
    }

    /** Everything that is found in the draft. @throws dev.mubiao.platform.Refusal NOT_FOUND or DENIED */
    public List<SheetProblem> problems(Actor reader, Target target) {
        return check.problems(SheetToCheck.of(target, targets.draft(reader, target.id())));
    }

    /** @throws dev.mubiao.platform.Refusal INVALID naming the first errors of the draft; NOT_FOUND or DENIED */
    public void requireNoErrors(Actor reader, Target target) {
        check.requireComplete(SheetToCheck.of(target, targets.draft(reader, target.id())));
    }

    /** The warnings of the draft that have no reason yet; none while there are errors, which come first. */
    public List<SheetProblem> unexplained(Actor reader, Target target) {
        List<SheetProblem> problems = problems(reader, target);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return List.of();
        }
        Map<SheetProblem, String> given = warningReasons.of(target.id(), problems);
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING && !given.containsKey(problem))
                .toList();
    }
}
