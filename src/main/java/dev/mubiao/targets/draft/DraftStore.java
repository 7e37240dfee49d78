package dev.mubiao.targets.draft;

import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Draft;
import dev.mubiao.targets.Drafts;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.SectionChanges;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.targets.sheet.SheetLimitProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Loads and stores drafts. Sections that are closed by a {@link SheetLimit} stay as they are, whoever writes. */
@Component
class DraftStore {

    private final Drafts drafts;
    private final ContentJson json;
    private final Forms forms;
    private final List<SheetLimitProvider> limits;

    DraftStore(Drafts drafts, ContentJson json, Forms forms, List<SheetLimitProvider> limits) {
        this.drafts = drafts;
        this.json = json;
        this.forms = forms;
        this.limits = List.copyOf(limits);
    }

    /** @throws Refusal INVALID if it is larger than {@link ContentLimits} allow */
    void begin(TargetId id, TargetContent content) {
        ContentLimits.check(content, null);
        drafts.save(new Draft(id, json.write(content)));
    }

    String text(TargetId id) {
        return drafts.getReferenceById(id.value()).content();
    }

    void replace(TargetId id, String text) {
        drafts.getReferenceById(id.value()).replace(text);
    }

    /** Empty if all of it may be changed. */
    Optional<SheetLimit> limit(Target target) {
        return limits.stream().flatMap(one -> one.of(target).stream()).findFirst();
    }

    /**
     * What may be stored of a content: the closed sections as they are.
     *
     * @param before what the content was made of
     * @throws Refusal CONFLICT naming the first closed section that was changed, and the way out; INVALID if it grew
     *     beyond {@link ContentLimits}
     */
    TargetContent allowed(Target target, TargetContent before, TargetContent after) {
        ContentLimits.check(after, before);
        SheetLimit limit = limit(target).orElse(null);
        if (limit == null) {
            return after;
        }
        Set<SheetSection> closed = limit.closed();
        SectionChanges changes = SectionChanges.of(forms.find(after.form())
                .orElseThrow(() -> new IllegalStateException("form " + after.formId() + " is not installed")));
        changes.between(asStored(before), asStored(after)).stream()
                .filter(closed::contains)
                .findFirst()
                .ifPresent(section -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "targets.section.closed",
                            target.name(),
                            limit.step(),
                            new MessageText(section.key()),
                            names(limit.open()));
                });
        return changes.keep(closed, json.read(text(target.id())), after);
    }

    /** The same number in two ways of writing is no change. */
    TargetContent asStored(TargetContent content) {
        return json.read(json.write(content));
    }

    String written(TargetContent content) {
        return json.write(content);
    }

    TargetContent read(String text) {
        return json.read(text);
    }

    private static MessageText names(Set<SheetSection> sections) {
        return MessageText.joined(
                "targets.section.and",
                sections.stream()
                        .sorted()
                        .map(section -> new MessageText(section.key()))
                        .toList());
    }
}
