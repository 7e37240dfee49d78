package dev.mubiao.documents.exports;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.documents.write.letter.ApprovalLetters;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says from which office to which unit a letter goes. */
@Component
class LetterHeadings {

    private final TargetQueries targets;
    private final Directory directory;

    LetterHeadings(TargetQueries targets, Directory directory) {
        this.targets = targets;
        this.directory = directory;
    }

    /**
     * @param target any of those that the letter approves
     * @param approvedYear of what was approved; its draft may have another one, or none, by now
     * @throws dev.mubiao.platform.Refusal NOT_FOUND or DENIED
     */
    ApprovalLetters.Heading of(Actor reader, TargetId target, @Nullable BudgetYear approvedYear, Instant now) {
        Target found = targets.target(reader, target);
        BudgetUnit unit = directory.unit(found.unit());
        return new ApprovalLetters.Heading(
                directory.office(unit.office()).name(),
                unit.name(),
                Optional.ofNullable(approvedYear).or(found::year).orElseThrow(),
                now.atZone(ShownTime.ZONE).toLocalDate());
    }
}
