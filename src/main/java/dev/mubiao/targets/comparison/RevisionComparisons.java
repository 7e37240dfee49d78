package dev.mubiao.targets.comparison;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the latest submission of a target with an earlier one, so that reviewers need not compare two prints. */
@Service
@Transactional(readOnly = true)
public class RevisionComparisons {

    private final TargetQueries targets;
    private final Forms forms;

    RevisionComparisons(TargetQueries targets, Forms forms) {
        this.targets = targets;
        this.forms = forms;
    }

    /** Empty if there is nothing to compare with. @throws Refusal NOT_FOUND or DENIED */
    public Optional<RevisionComparison> since(ComparisonBase comparisonBase, Actor reader, TargetId id) {
        Revision latest = targets.latestRevision(reader, id);
        return switch (comparisonBase) {
            case SUBMISSION ->
                latest.number() == 1
                        ? Optional.empty()
                        : Optional.of(
                                between(targets.revision(reader, id, latest.number() - 1), latest, comparisonBase));
            case YEAR -> targets.lastYears(reader, id).map(base -> between(base, latest, comparisonBase));
        };
    }

    private RevisionComparison between(Revision base, Revision latest, ComparisonBase comparisonBase) {
        TargetContent before = targets.content(base);
        TargetContent after = targets.content(latest);
        FormVariant form = forms.find(after.form())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.form.unknown", after.formId()));
        FormVariant earlierForm = forms.find(before.form()).orElse(form);
        List<ContentChange> changes = ContentDiff.between(earlierForm, before, form, after).stream()
                .filter(change -> comparisonBase == ComparisonBase.SUBMISSION
                        || !change.place().equals(HeadingRef.YEAR))
                .toList();
        return new RevisionComparison(base, before, changes);
    }
}
