package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.stories.PageOpenings.Opening;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.testing.DatabaseContent;
import dev.mubiao.testing.EdgeValues;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.PageForms;
import dev.mubiao.testing.PageParts;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.WrittenNumberField;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every field of every view, on the page and in the dialogs that its buttons open, filled with values at the edge, and
 * sent: nothing fails, and what is stored is what was typed and what is shown, whole and without what nobody sees, or
 * nothing. {@code mubiao.forms.pages} is how many of a hundred pairs of view and role are opened and
 * {@code mubiao.forms.share} how many of a hundred values are tried there; the seed decides which, and is in the message.
 * {@code mubiao.forms.views} names the views if not all.
 */
@PortalTest
@NoFindings
class FormFuzzTests {

    private static final int PAGES = Integer.getInteger("mubiao.forms.pages", 12);
    private static final int SHARE = Integer.getInteger("mubiao.forms.share", 20);
    private static final long SEED = Long.getLong("mubiao.forms.seed", 20261130);
    private static final String VIEWS = System.getProperty("mubiao.forms.views", "");
    private static final String MARK = "qz";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tables of background work, and the engine's own copies, which hold nothing that is shown back. */
    private static final Set<String> UNSEEN = Stream.concat(
                    DatabaseContent.BACKGROUND.stream(), Stream.of("act_ge_bytearray"))
            .collect(Collectors.toSet());

    /**
     * A field of a page.
     *
     * @param press what is pressed before it is there; -1 for nothing
     * @param pressName what stands on it
     * @param number among those that are there then
     * @param column of the indicator table, null for other fields
     * @param values how many are to be tried
     * @param fieldName its kind and label
     */
    private record Place(
            int page,
            int press,
            String pressName,
            int number,
            @Nullable IndicatorField column,
            int values,
            String fieldName) {

        String name() {
            return pressName + " > " + fieldName;
        }
    }

    @Autowired
    DataSource database;

    @Autowired
    ApplicationContext portal;

    private final Random random = new Random(SEED);
    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private PageOpenings openings;
    private int tried;
    private int stored;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingFailsAndNothingElseIsStored() {
        openings = PageOpenings.in(portal);
        for (Opening opening : PageOpenings.some(PAGES, SEED, VIEWS)) {
            fuzz(opening);
        }
        assertThat(wrong)
                .as(
                        "seed %d, %d values tried, %d rows stored, wrong:%n%s",
                        SEED, tried, stored, String.join("\n", wrong))
                .isEmpty();
        assertThat(tried).as("values tried").isPositive();
        assertThat(stored).as("rows in which what was typed was stored").isPositive();
    }

    private void fuzz(Opening opening) {
        openings.prepare(opening);
        int pages = openings.pages(opening);
        for (int page = 0; page < pages; page++) {
            List<Place> places = places(opening, page);
            places.removeIf(place -> !seen.add(opening.view().getSimpleName() + " " + place.name()));
            for (Place place : places) {
                openings.prepare(opening);
                for (int value = 0; value < place.values(); value++) {
                    if (chosen()) {
                        attempt(opening, place, value);
                    }
                }
            }
        }
    }

    private boolean chosen() {
        return random.nextInt(100) < SHARE;
    }

    /** All fields of a page: those that are there at once, and those that come when something is pressed. */
    private List<Place> places(Opening opening, int page) {
        List<Place> places = new ArrayList<>();
        PageForms forms = openings.open(opening, page);
        List<String> names = forms.presses().stream().map(PageForms.Press::name).toList();
        add(places, forms.fields(), List.of(), page, -1, "");
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number);
            forms = openings.open(opening, page, number, name);
            List<Component> before = forms.fields();
            Optional<PageForms.Press> press = forms.press(number, name);
            if (press.isPresent()) {
                DatabaseContent unpressed = DatabaseContent.of(database, UNSEEN);
                forms.attempt(press.get().press());
                add(places, forms.fields(), before, page, number, name);
                if (!DatabaseContent.of(database, UNSEEN)
                        .changesSince(unpressed)
                        .isEmpty()) {
                    // What is there after two presses is not there after one.
                    openings.prepare(opening);
                }
            } else {
                wrong.add(opening + " " + name + " is not there again");
            }
        }
        PortalPages.close();
        return places;
    }

    private static void add(
            List<Place> places,
            List<Component> fields,
            Collection<Component> before,
            int page,
            int press,
            String name) {
        for (int number = 0; number < fields.size(); number++) {
            Component field = fields.get(number);
            if (!before.contains(field) && EdgeValues.isTyped(field)) {
                places.add(new Place(
                        page,
                        press,
                        name,
                        number,
                        null,
                        EdgeValues.of(field, MARK).size(),
                        name(field)));
            }
        }
        if (press < 0 && grid().isPresent()) {
            for (IndicatorField column : IndicatorField.values()) {
                places.add(new Place(
                        page,
                        press,
                        name,
                        0,
                        column,
                        EdgeValues.of(new TextField(), MARK).size(),
                        "indicators " + column));
            }
        }
    }

    private static String name(Component field) {
        return field.getClass().getSimpleName() + " " + label(field);
    }

    private static String label(Component field) {
        return Stream.of("label", "placeholder", "aria-label", "accessibleName")
                .map(name ->
                        field.getElement().getProperty(name, field.getElement().getAttribute(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Optional<IndicatorGrid> grid() {
        return PageParts.below(UI.getCurrent(), IndicatorGrid.class::isInstance).stream()
                .map(IndicatorGrid.class::cast)
                .findFirst();
    }

    private void attempt(Opening opening, Place place, int value) {
        PageForms forms = place.press() < 0
                ? openings.open(opening, place.page())
                : openings.open(opening, place.page(), place.press(), place.pressName());
        String text = "";
        try {
            Optional<PageForms.Press> press =
                    place.press() < 0 ? Optional.empty() : forms.press(place.press(), place.pressName());
            press.ifPresent(one -> forms.attempt(one.press()));
            List<Component> fields = forms.fields();
            Optional<Component> found = PageForms.again(fields, FormFuzzTests::name, place.number(), place.fieldName());
            boolean pressed = place.press() < 0 || press.isPresent();
            boolean there = place.column() == null ? found.isPresent() : grid().isPresent();
            if (!pressed || !there) {
                note(opening + " " + place.name(), text, "is not there again");
                return;
            }
            tried++;
            String mark = MARK + tried;
            DatabaseContent before = DatabaseContent.of(database, UNSEEN);
            String what = opening + " " + place.name();
            if (place.column() != null) {
                text = EdgeValues.of(new TextField(), mark).get(value);
                type(forms, place.column(), text);
            } else {
                Component field = found.orElseThrow();
                forms.enterOthers(field);
                text = EdgeValues.of(field, mark).get(value);
                String typed = text;
                forms.attempt(() -> EdgeValues.type(field, typed));
                judgeShown(what, field, text);
                forms.readLists();
                forms.send(field);
            }
            forms.attempt(() -> UI.getCurrent().navigate(""));
            judgeStored(what, mark, text, DatabaseContent.of(database, UNSEEN).changesSince(before));
        } finally {
            for (Throwable failure : forms.failures()) {
                note(opening + " " + place.name(), text, "fails: " + stack(failure));
            }
            PortalPages.close();
        }
    }

    private static void type(PageForms forms, IndicatorField column, String text) {
        IndicatorGrid grid = grid().orElseThrow();
        String row = grid.edits().model().indicators().get(0).id().toString();
        JsonArray rows = Json.createArray();
        rows.set(0, row);
        JsonObject command = Json.createObject();
        command.put("kind", "type");
        command.put("seq", 1);
        command.put("row", row);
        command.put("rows", rows);
        command.put("column", column.name());
        command.put("text", text);
        command.put("typing", "1");
        command.put("open", true);
        forms.attempt(() -> ComponentUtil.fireEvent(grid, new IndicatorGrid.Command(grid, true, command)));
    }

    /** A number is what is shown, or is said to be none. */
    private void judgeShown(String what, Component field, String text) {
        if (!EdgeValues.isNumber(field) || ((HasValidation) field).isInvalid()) {
            return;
        }
        String shown = field.getElement().getProperty("value", "");
        Optional<BigDecimal> number = number(field);
        boolean asShown = number.isEmpty()
                ? !(field instanceof WrittenNumberField) || Cleaning.isNothing(shown)
                : read(shown)
                        .filter(value -> value.compareTo(number.get()) == 0)
                        .isPresent();
        if (!asShown) {
            note(what, text, "is " + number + " and shown as " + shown);
        }
    }

    private static Optional<BigDecimal> number(Component field) {
        return field instanceof WrittenNumberField written
                ? written.number()
                : Optional.ofNullable(((AbstractField<?, ?>) field).getValue())
                        .map(value -> new BigDecimal(value.toString()));
    }

    /** In yuan, if it is an amount. */
    private static Optional<BigDecimal> read(String shown) {
        return WrittenNumber.of(shown)
                .or(() -> WrittenAmount.of(shown, MoneyUnit.YUAN).map(amount -> amount.in(MoneyUnit.YUAN)));
    }

    private void judgeStored(String what, String mark, String text, Map<String, List<String>> changes) {
        if (!EdgeValues.essence(text).contains(mark)) {
            return;
        }
        String whole = EdgeValues.essence(text);
        String inJson = EdgeValues.essence(json(Cleaning.visible(text)));
        changes.forEach((table, rows) -> rows.stream()
                .filter(row -> row.startsWith("+") && EdgeValues.essence(row).contains(mark))
                .forEach(row -> {
                    stored++;
                    String found = EdgeValues.essence(row);
                    int at = found.indexOf(mark);
                    if (!found.contains(whole) && !found.contains(inJson) && found.indexOf('…', at) < 0) {
                        note(what, text, "is not whole in " + table + ": " + shortened(row));
                    }
                    if (!Cleaning.visible(row).equals(row) || row.indexOf('\u0000') >= 0) {
                        note(what, text, "is stored in " + table + " with what nobody sees: " + shortened(row));
                    }
                }));
    }

    private static String json(String text) {
        try {
            String quoted = JSON.writeValueAsString(text);
            return quoted.substring(1, quoted.length() - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String what, String text, String wrongIn) {
        wrong.add(what + " <- " + shortened(json(text)) + ": " + wrongIn);
    }

    private static String stack(Throwable failure) {
        return failure
                + Arrays.stream(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("dev.mubiao")
                                && !frame.getClassName().contains("testing"))
                        .limit(4)
                        .map(frame -> "\n      " + frame)
                        .collect(Collectors.joining());
    }

    private static String shortened(String text) {
        return text.length() > 300
                ? text.substring(0, 150) + "…" + text.substring(text.length() - 150) + " (" + text.length() + ")"
                : text;
    }
}
