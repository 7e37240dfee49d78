package dev.mubiao.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of one entry of a register, new or existing.
 *
 * @param <T> the entry
 * @param <F> what is entered about it
 */
public abstract class EntryForm<T, F extends Record> extends Div {

    protected final Binder<F> binder;
    private final H2 title = new H2();
    private final Div fields = new Div();
    private final StaleNote staleNote = new StaleNote();
    private final Map<String, HasValidationProperties> placesOfRefusals = new HashMap<>();
    private final transient Supplier<PersonId> reader;
    private final Map<String, TextFieldBase<?, String>> typed = new LinkedHashMap<>();
    private final Class<F> type;
    private @Nullable T entry;
    private @Nullable F seen;
    private @Nullable KeptInput kept;

    /** @param reader whose form it is */
    public EntryForm(Class<F> facts, Supplier<PersonId> reader, Runnable whenSaved, Runnable whenCancelled) {
        type = facts;
        this.reader = reader;
        binder = new Binder<>(facts);
        addClassNames("panel", "entry-form");
        fields.addClassName("entry-fields");
        Button save = new Button(getTranslation("directory.admin.save"), click -> save(whenSaved));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        Button cancel = new Button(getTranslation("directory.admin.cancel"), click -> cancel(whenCancelled));
        Div buttons = new Div(cancel, save);
        buttons.addClassName("entry-buttons");
        add(title, staleNote, fields, buttons);
    }

    /** The facts of an existing entry, or what a new one starts with. */
    protected abstract F details(@Nullable T existing);

    protected abstract String title(@Nullable T existing);

    /**
     * Stores what was entered.
     *
     * @param read the facts that the person has seen; what stands otherwise by now is refused as
     *     {@link DirectoryAdministration#STALE}
     */
    protected abstract void store(@Nullable T existing, F read, F facts);

    /** The entry as it stands now. */
    protected T current(T existing) {
        return existing;
    }

    /** What a fact is called and how it is told, for saying how somebody else changed it. */
    protected StaleNote.@Nullable Words words(String component, @Nullable Object value) {
        return null;
    }

    /** Names an entry for the program. */
    protected abstract String id(T existing);

    /** Readies what the fields offer before an entry is shown. */
    protected void prepare(@Nullable T existing) {}

    public void show(@Nullable T existing) {
        entry = existing;
        // Until the entry was read, which may be refused.
        seen = null;
        prepare(existing);
        title.setText(title(existing));
        staleNote.clear();
        seen = details(existing);
        leave();
        binder.readRecord(seen);
        keep(existing);
    }

    /** What is typed about this entry from now on is kept in the browser, as written over the texts that stand there. */
    private void keep(@Nullable T existing) {
        if (typed.isEmpty()) {
            return;
        }
        String form = "entry." + type.getSimpleName() + "." + (existing == null ? "new" : id(existing));
        String base = typed.values().stream().map(TextFieldBase::getValue).collect(Collectors.joining("\n"));
        KeptInput input = new KeptInput(reader.get().value(), form, base);
        typed.forEach(input::text);
        fields.addComponentAsFirst(input);
        kept = input;
    }

    private void leave() {
        if (kept != null) {
            kept.leave();
            kept = null;
        }
    }

    private void settle() {
        if (kept != null) {
            kept.settled();
        }
    }

    /** Whether something was entered that is not saved. */
    public boolean changed() {
        return binder.hasChanges() || staleNote.isVisible();
    }

    protected void addFields(Component... components) {
        fields.add(components);
    }

    /** What is typed into the field is kept until it is saved or given up. */
    protected final void keep(String name, TextFieldBase<?, String> field) {
        typed.put(name, field);
    }

    /** A text that must be there; it is stored without the spaces around it. */
    protected TextField text(String label, String property, int longest) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        binder.forField(field)
                .asRequired(getTranslation("directory.admin.required"))
                .withConverter(Cleaning::said, stored -> stored)
                .withValidator(value -> !value.isEmpty(), getTranslation("directory.admin.required"))
                .bind(property);
        keep(property, field);
        return field;
    }

    /** Refusals with this key are shown at the field instead of in a notice. */
    protected final void showAt(HasValidationProperties field, String refusalKey) {
        placesOfRefusals.put(refusalKey, field);
    }

    /** Runs a command; what it is refused for is shown where it belongs. */
    protected final boolean done(Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal);
            return false;
        }
    }

    private void show(Refusal refusal) {
        HasValidationProperties place = placesOfRefusals.get(refusal.key());
        if (place == null) {
            Toasts.refusal(refusal);
        } else {
            place.setErrorMessage(Toasts.text(refusal));
            place.setInvalid(true);
        }
    }

    /** Shows what somebody else changed since; what was entered stays, and saving again stores it over that. */
    private void adopt(T outdated, F read, F entered) {
        T now = current(outdated);
        F theirs = details(now);
        entry = now;
        seen = theirs;
        staleNote.show(RecordChanges.between(read, theirs), entered, this::words);
        binder.readRecord(RecordChanges.merged(type, read, entered, theirs));
    }

    private void cancel(Runnable whenCancelled) {
        if (isVisible()) {
            settle();
            whenCancelled.run();
        }
    }

    /** Does nothing while the form is hidden or shows no entry: only a forged event presses it then. */
    private void save(Runnable whenSaved) {
        F read = seen;
        if (!isVisible() || read == null) {
            return;
        }
        F facts;
        try {
            facts = binder.writeRecord();
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream()
                    .map(BindingValidationStatus::getField)
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return;
        }
        T existing = entry;
        try {
            store(existing, read, facts);
        } catch (Refusal refusal) {
            if (existing != null && refusal.key().equals(DirectoryAdministration.STALE)) {
                adopt(existing, read, facts);
            } else {
                show(refusal);
            }
            return;
        }
        settle();
        Toasts.success(getTranslation("directory.admin.saved"));
        whenSaved.run();
    }
}
