package dev.mubiao.targets.draft;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.Targets;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.comparison.ContentDiff;
import dev.mubiao.targets.comparison.KeptParts;
import dev.mubiao.targets.content.FormMove;
import dev.mubiao.targets.content.PrescribedCells;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces drafts as a whole by what another program made of them. */
@Service
@Transactional
public class DraftReplacement {

    private final Targets targets;
    private final TargetDrafts targetDrafts;
    private final DraftStore drafts;
    private final TargetAccess access;
    private final Forms forms;

    DraftReplacement(Targets targets, TargetDrafts targetDrafts, DraftStore drafts, TargetAccess access, Forms forms) {
        this.targets = targets;
        this.targetDrafts = targetDrafts;
        this.drafts = drafts;
        this.access = access;
        this.forms = forms;
    }

    /**
     * A cell in which the draft differs from what was sent.
     *
     * @param place key of the cell
     * @param name what the form calls it
     * @param stored what it says now, as the form prints it; empty if nothing
     * @param sent what was to be stored; empty if nothing
     */
    public record Difference(ContentChange.Kind kind, String place, String name, String stored, String sent) {

        static Difference of(ContentChange change) {
            return new Difference(change.kind(), change.place().key(), change.label(), change.before(), change.after());
        }
    }

    /**
     * Stores the content if nobody changed the target since. Parts that say the same as before stay as they are, see
     * {@link KeptParts}, and so does what the form prescribes, see {@link PrescribedCells}.
     *
     * @param seenVersion version of the target that the content was made from
     * @return the new version
     * @throws Refusal DENIED or NOT_FOUND; INVALID if it is of another form or too large; CONFLICT if it is under
     *     review or public, if a section is closed, or if it was changed since: that one has {@code version} and {@code
     *     differences}, see {@link Difference}
     */
    public long replace(Actor by, TargetId id, long seenVersion, TargetContent sent) {
        targets.lock(id.value());
        Target target = access.target(by, Permission.EDIT, id);
        if (!target.formId().equals(sent.formId()) || target.kind() != sent.kind()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "targets.replace.form",
                    target.name(),
                    target.formId(),
                    target.kind().name().toLowerCase(Locale.ROOT));
        }
        TargetContent stored = drafts.read(drafts.text(id));
        TargetContent content = taken(target, stored, sent);
        if (target.version() != seenVersion) {
            throw TargetDrafts.stale(target)
                    .with("version", target.version())
                    .with("differences", differences(target, stored, content));
        }
        return targetDrafts.save(by, id, seenVersion, content);
    }

    /**
     * What {@link #replace} would change now.
     *
     * @param version of the target that was compared
     * @param differences in the order of the print
     */
    public record Preview(long version, List<Difference> differences) {

        public Preview {
            differences = List.copyOf(differences);
        }
    }

    /** @throws Refusal DENIED or NOT_FOUND */
    @Transactional(readOnly = true)
    public Preview preview(Actor by, TargetId id, TargetContent sent) {
        Target target = access.target(by, Permission.EDIT, id);
        TargetContent stored = drafts.read(drafts.text(id));
        return new Preview(target.version(), differences(target, stored, taken(target, stored, sent)));
    }

    /** Whatever version of its form was sent: the draft keeps its own. */
    private TargetContent taken(Target target, TargetContent stored, TargetContent sent) {
        TargetContent content =
                KeptParts.of(stored, FormMove.to(target.form(), sent, forms).content());
        return forms.find(target.form())
                .map(variant -> PrescribedCells.kept(variant, stored, content))
                .orElse(content);
    }

    private List<Difference> differences(Target target, TargetContent stored, TargetContent sent) {
        return forms
                .find(target.form())
                .map(form -> ContentDiff.between(form, stored, drafts.asStored(sent)))
                .orElse(List.of())
                .stream()
                .map(Difference::of)
                .toList();
    }
}
