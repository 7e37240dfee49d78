package dev.mubiao.uikit;

import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a number as people write it: {@code 260,000}, in any width, and 26万元 where it is an amount. What it cannot
 * read stays and is marked, for a number that silently becomes none would be taken for another. It validates by hand.
 */
public final class WrittenNumberField extends TextField {

    private interface Reader extends java.io.Serializable {
        Optional<BigDecimal> number(String text);
    }

    private final Reader reader;
    private final String unreadableKey;

    private WrittenNumberField(Reader reader, String unreadableKey) {
        this.reader = reader;
        this.unreadableKey = unreadableKey;
        setManualValidation(true);
        addValueChangeListener(change -> mark());
    }

    /** For an amount, whose number is in yuan. */
    public static WrittenNumberField yuan() {
        return new WrittenNumberField(
                text -> WrittenAmount.of(text, MoneyUnit.YUAN).map(money -> money.in(MoneyUnit.YUAN)),
                "uikit.amount.unreadable");
    }

    /** For a number without a unit. */
    public static WrittenNumberField plain() {
        return new WrittenNumberField(WrittenNumber::of, "uikit.number.unreadable");
    }

    /** Empty if nothing is written, or nothing that can be read. */
    public Optional<BigDecimal> number() {
        return Cleaning.isNothing(getValue()) ? Optional.empty() : reader.number(getValue());
    }

    /** Whether something is written that is no number. */
    public boolean isUnreadable() {
        return !Cleaning.isNothing(getValue()) && number().isEmpty();
    }

    /** Shows a number; as somebody wrote it, if it is the one that the field has. */
    public void setNumber(@Nullable BigDecimal number) {
        if (number == null) {
            clear();
        } else if (number().filter(shown -> shown.compareTo(number) == 0).isEmpty()) {
            setValue(number.stripTrailingZeros().toPlainString());
        }
    }

    private void mark() {
        setInvalid(isUnreadable());
        setErrorMessage(isUnreadable() ? getTranslation(unreadableKey, getValue()) : "");
    }
}
