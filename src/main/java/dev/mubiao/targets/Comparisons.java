package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what changed in a submitted target, so that nobody has to compare two prints. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final TargetQueries targets;
    private final Forms forms;

    Comparisons(TargetQueries targets, Forms forms) {
        this.targets = targets;
        this.forms = forms;
    }

    /** Empty if there is nothing to compare with. @throws Refusal NOT_FOUND or DENIED */
    public Optional<Comparison> since(Since since, Actor reader, TargetId id) {
        Revision latest = targets.latestRevision(reader, id);
        return switch (since) {
            case SUBMISSION ->
                latest.number() == 1
                        ? Optional.empty()
                        : Optional.of(between(targets.revision(reader, id, latest.number() - 1), latest, since));
            case YEAR -> targets.lastYears(reader, id).map(base -> between(base, latest, since));
        };
    }

    private Comparison between(Revision base, Revision latest, Since since) {
        TargetContent before = targets.content(base);
        TargetContent after = targets.content(latest);
        FormVariant form = forms.find(after.formId(), after.kind())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "bench.form.unknown", after.formId()));
        FormVariant earlierForm = forms.find(before.formId(), before.kind()).orElse(form);
        List<ContentChange> changes = ContentDiff.between(earlierForm, before, form, after).stream()
                .filter(change -> since == Since.SUBMISSION || !change.place().equals(CellKeys.YEAR))
                .toList();
        return new Comparison(base, before, changes);
    }
}
