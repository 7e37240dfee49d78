package dev.mubiao.prereview;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.CheckedSheet;
import dev.mubiao.targets.SheetCheck;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.SheetProblem.Severity;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetQueries;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What stands between a draft and its submission. */
@Service
public class Warnings {

    private final TargetQueries targets;
    private final SheetCheck check;
    private final Reasons reasons;

    Warnings(TargetQueries targets, SheetCheck check, Reasons reasons) {
        this.targets = targets;
        this.check = check;
        this.reasons = reasons;
    }

    /** Everything that is found in the draft. @throws dev.mubiao.shared.Refusal NOT_FOUND or DENIED */
    public List<SheetProblem> problems(Actor reader, Target target) {
        return check.problems(CheckedSheet.of(target, targets.draft(reader, target.id())));
    }

    /** The warnings of the draft that have no reason yet; none while there are errors, which come first. */
    public List<SheetProblem> unexplained(Actor reader, Target target) {
        List<SheetProblem> problems = problems(reader, target);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return List.of();
        }
        Map<SheetProblem, String> given = reasons.of(target.id(), problems);
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING && !given.containsKey(problem))
                .toList();
    }
}
