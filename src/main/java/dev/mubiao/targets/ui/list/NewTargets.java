package dev.mubiao.targets.ui.list;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.Forms.OfferedVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.parsing.PrescribedIndicators;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Creates targets with an empty content of a form. */
@Component
class NewTargets {

    private final Forms forms;
    private final Directory directory;
    private final TargetDrafts drafts;

    NewTargets(Forms forms, Directory directory, TargetDrafts drafts) {
        this.forms = forms;
        this.directory = directory;
        this.drafts = drafts;
    }

    /** What targets of the unit may begin with. */
    List<OfferedVariant> choices(BudgetUnit unit) {
        return forms.offeredVariants(unit.id().value());
    }

    /**
     * Units that the person prepares targets for.
     *
     * @throws Refusal DENIED if there is none by now
     */
    List<BudgetUnit> units(Actor actor) {
        List<BudgetUnit> units = actor.grants().stream()
                .filter(grant -> grant.role() == Role.PREPARER)
                .map(Grant::unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(directory::unit)
                .toList();
        if (units.isEmpty()) {
            throw new Refusal(Refusal.Kind.DENIED, "targets.new.noUnit");
        }
        return units;
    }

    TargetId begin(Actor by, BudgetUnit unit, OfferedVariant choice) {
        TargetHeader targetHeader = new TargetHeader(
                null,
                new TargetHeader.Units(null, null, unit.name(), null),
                TargetHeader.Contact.NONE,
                TargetHeader.Project.NONE,
                null,
                null);
        return drafts.create(
                by,
                unit.id(),
                new TargetContent(
                                choice.form().key(choice.variant().kind()),
                                new BudgetYear(choice.form().year()),
                                targetHeader,
                                Funding.EMPTY,
                                TargetContent.Goals.NONE,
                                indicators(choice.variant()),
                                List.of())
                        .withFree(PrescribedIndicators.further(choice.variant())));
    }

    /** What the form prescribes, or else one row to begin with. */
    private static List<Indicator> indicators(FormVariant variant) {
        List<Indicator> prescribed = PrescribedIndicators.ofYear(variant);
        return variant.indicators() == null || !prescribed.isEmpty() ? prescribed : List.of(Indicator.blank());
    }
}
