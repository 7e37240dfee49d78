package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.ui.GrantLabel;
import dev.mubiao.directory.ui.OrganisationNames;
import dev.mubiao.uikit.Choices;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles of a person, each with its unit or office. One is added as soon as it is chosen. */
class GrantsField extends CustomField<Set<Grant>> {

    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<UnitId> unit = new ComboBox<>();
    private final ComboBox<OfficeId> office = new ComboBox<>();
    private transient Set<Grant> grants = Set.of();
    private transient OrganisationNames organisationNames = new OrganisationNames(Map.of(), Map.of());

    GrantsField() {
        super(Set.of());
        setLabel(getTranslation("directory.admin.roles"));
        list.addClassName("grants");
        role.setItemLabelGenerator(item -> getTranslation(item.key()));
        Choices.offer(role, List.of(Role.values()));
        role.setPlaceholder(getTranslation("directory.admin.roles.add"));
        role.setAriaLabel(getTranslation("directory.admin.roles.add"));
        role.addValueChangeListener(change -> askForPlace(change.getValue()));
        unit.setPlaceholder(getTranslation("directory.admin.roles.unit"));
        unit.setAriaLabel(getTranslation("directory.admin.roles.unit"));
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                give(Grant.of(role.getValue(), change.getValue()));
            }
        });
        office.setPlaceholder(getTranslation("directory.admin.roles.office"));
        office.setAriaLabel(getTranslation("directory.admin.roles.office"));
        office.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                give(Grant.of(role.getValue(), change.getValue()));
            }
        });
        Div adding = new Div(role, unit, office);
        adding.addClassName("grants-adding");
        add(list, adding);
        askForPlace(null);
    }

    /** Which units and offices can be chosen. */
    void offer(OrganisationNames offered) {
        organisationNames = offered;
        unit.setItemLabelGenerator(offered::name);
        Choices.offer(unit, offered.unitIds());
        office.setItemLabelGenerator(offered::name);
        Choices.offer(office, offered.officeIds());
        role.clear();
    }

    /** The role that was chosen and waits for its unit or office; it is no grant yet. */
    Optional<Role> withoutPlace() {
        return role.getOptionalValue();
    }

    @Override
    protected Set<Grant> generateModelValue() {
        return grants;
    }

    @Override
    protected void setPresentationValue(Set<Grant> value) {
        grants = Set.copyOf(value);
        list.removeAll();
        grants.stream()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(grant -> GrantLabel.place(grant, organisationNames)))
                .forEach(grant -> list.add(line(grant)));
        list.setVisible(!grants.isEmpty());
    }

    private void askForPlace(@Nullable Role chosen) {
        setInvalid(false);
        unit.setVisible(chosen != null && chosen.scope() == Role.Scope.UNIT);
        office.setVisible(chosen != null && chosen.scope() == Role.Scope.OFFICE);
        if (chosen != null && chosen.scope() == Role.Scope.NONE) {
            give(Grant.of(chosen));
        }
    }

    private void give(Grant grant) {
        Set<Grant> more = new HashSet<>(grants);
        more.add(grant);
        change(more);
        role.clear();
        unit.clear();
        office.clear();
    }

    private void take(Grant grant) {
        Set<Grant> fewer = new HashSet<>(grants);
        fewer.remove(grant);
        change(fewer);
    }

    private void change(Set<Grant> wanted) {
        setPresentationValue(wanted);
        updateValue();
    }

    private ListItem line(Grant grant) {
        String words = GrantLabel.of(grant, organisationNames, this::getTranslation);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> take(grant));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("directory.admin.roles.remove", words));
        remove.setTooltipText(getTranslation("directory.admin.roles.remove", words));
        return new ListItem(new Span(words), remove);
    }
}
