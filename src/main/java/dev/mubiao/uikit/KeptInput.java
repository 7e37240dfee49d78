package dev.mubiao.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.platform.text.Abbreviation;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is filled into the fields of a form in the browser's store, at each key, until {@link #settled}. When the
 * same person opens the same form again, in whatever way it was left, the fields are filled as they were. What was
 * written about another version of the matter is offered, and fills nothing by itself.
 *
 * <p>It is to be added to the component that contains the fields. The names of fields, forms and versions are for the
 * program; they must not change with the language.
 */
@Tag("mubiao-kept")
@JsModule("context://mubiao/kept.js")
public class KeptInput extends Component implements HasComponents, HasStyle {

    private static final int LONGEST_QUOTED = 200;

    private final String form;
    private final String base;
    private final transient KeptFields fields = new KeptFields();
    private final transient List<Registration> listeners = new ArrayList<>();

    /**
     * @param person who fills it in; another person's input is never read
     * @param form which form it is, and about what
     * @param base the version of what it is about
     */
    public KeptInput(UUID person, String form, String base) {
        this.form = person + "." + form;
        this.base = base;
        addClassName("kept-input");
    }

    /** Keeps a field in which one types. */
    public <F extends HasElement & HasValue<?, String>> void text(String name, F field) {
        String initial = field.getValue();
        field.getElement().setAttribute("data-kept", name);
        field.getElement().setAttribute("data-kept-initial", initial);
        fields.put(name, new KeptFields.Field(field::setValue, () -> field.setValue(initial), true));
        listeners.add(field.addValueChangeListener(change -> {
            // What comes from the browser was kept there when it was typed.
            if (!change.isFromClient()) {
                changed(name, initial, change.getValue());
            }
        }));
    }

    /**
     * Keeps a field in which one chooses.
     *
     * @param choices what can be chosen
     * @param word names a choice for the program
     */
    public <T> void choice(String name, HasValue<?, T> field, Collection<T> choices, Function<T, String> word) {
        value(
                name,
                field,
                chosen -> chosen == null ? "" : word.apply(chosen),
                text -> choices.stream()
                        .filter(choice -> word.apply(choice).equals(text))
                        .findFirst());
    }

    /** Keeps a field in which one chooses several, in their order; as {@link #choice}. */
    public <T> void choices(String name, HasValue<?, Set<T>> field, Collection<T> choices, Function<T, String> word) {
        value(
                name,
                field,
                chosen -> chosen.stream().map(word).collect(Collectors.joining(" ")),
                text -> Optional.of(Stream.of(text.split(" "))
                        .flatMap(one -> choices.stream()
                                .filter(choice -> word.apply(choice).equals(one)))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Keeps a field in which one chooses a day. */
    public void day(String name, HasValue<?, LocalDate> field) {
        value(name, field, day -> day == null ? "" : day.toString(), KeptEntry::day);
    }

    private <T extends @Nullable Object> void value(
            String name,
            HasValue<?, T> field,
            Function<T, String> write,
            Function<String, Optional<? extends T>> read) {
        T initial = field.getValue();
        fields.put(
                name,
                new KeptFields.Field(
                        text -> read.apply(text).ifPresent(field::setValue), () -> field.setValue(initial), false));
        listeners.add(field.addValueChangeListener(
                change -> changed(name, write.apply(initial), write.apply(change.getValue()))));
    }

    /**
     * Keeps text fields that come and go.
     *
     * @param prefix of their names
     * @param fill makes such a field anew, of the rest of its name and its text
     * @param reset removes them all
     */
    public void group(String prefix, BiConsumer<String, String> fill, Runnable reset) {
        fields.put(prefix, new KeptFields.Group(fill, reset));
    }

    /** A text field of a group is there. */
    public <F extends HasElement & HasValue<?, String>> void added(String name, F field) {
        field.getElement().setAttribute("data-kept", name);
        if (!fields.isFilling()) {
            call("keep", name, field.getValue());
        }
    }

    /**
     * A text field of a group is there for something that is stored.
     *
     * @param stored what it holds as long as nothing else is typed
     */
    public void added(String name, HasElement field, String stored) {
        field.getElement().setAttribute("data-kept", name);
        field.getElement().setAttribute("data-kept-initial", stored);
    }

    /** A text field is gone, with what was written into it. */
    public void removed(String name) {
        if (!fields.isFilling()) {
            call("drop", name);
        }
    }

    /** What was filled in has been carried out: nothing is kept any more. */
    public void settled() {
        removeAll();
        // The form may be gone from the page before the browser hears of it.
        UI.getCurrent()
                .getPage()
                .executeJs("customElements.whenDefined('mubiao-kept').then(kept => kept.settle($0))", form);
    }

    /** The fields are used for something else from now on; what was kept of them stays in the browser. */
    public void leave() {
        listeners.forEach(Registration::remove);
        listeners.clear();
        fields.clear();
        getElement().removeFromParent();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs("return customElements.whenDefined('mubiao-kept').then(() => this.open($0, $1))", form, base)
                .then(this::found);
    }

    /** @param found what the browser kept, as kept-form.js says; null if nothing */
    final void found(JsonValue found) {
        if (!(found instanceof JsonObject kept)) {
            return;
        }
        removeAll();
        try {
            KeptEntry.part(kept, "older").ifPresent(this::offer);
            KeptEntry.part(kept, "values").ifPresent(values -> {
                fields.fill(KeptEntry.values(values));
                add(line(
                        "restored",
                        getTranslation("uikit.kept.restored", KeptEntry.at(kept)),
                        button("uikit.kept.clear", this::clear)));
            });
        } finally {
            getElement().executeJs("this.ready()");
        }
    }

    private void offer(JsonObject older) {
        KeptEntry.part(older, "values").map(KeptEntry::values).ifPresent(values -> {
            Span quoted = new Span(Abbreviation.quoted(fields.texts(values), LONGEST_QUOTED));
            quoted.addClassName("kept-quoted");
            Div line = line("older", getTranslation("uikit.kept.older", KeptEntry.at(older)));
            line.add(
                    quoted,
                    button("uikit.kept.use", () -> {
                        fields.fill(values);
                        values.forEach((name, text) -> call("keep", name, text));
                        dropOlder(line);
                    }),
                    button("uikit.kept.drop", () -> dropOlder(line)));
            add(line);
        });
    }

    private void dropOlder(Component line) {
        remove(line);
        call("dropOlder");
    }

    private void clear() {
        fields.reset();
        call("dropValues");
        removeAll();
    }

    private void changed(String name, String initial, String text) {
        if (fields.isFilling()) {
            return;
        }
        if (text.equals(initial)) {
            call("drop", name);
        } else {
            call("keep", name, text);
        }
    }

    private void call(String function, String... arguments) {
        getElement().callJsFunction(function, (Serializable[]) arguments);
    }

    private Div line(String kind, String text, Component... more) {
        Div line = new Div(new Span(text));
        line.addClassNames("kept-line", "kept-" + kind);
        line.getElement().setAttribute("role", "status");
        line.add(more);
        return line;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
