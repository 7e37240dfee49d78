package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of unseen-measures.yaml or unseen-faults.yaml with slots for what it is about. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class RowPattern {

    private static final String ANY = "any";

    String kind = "";
    String why = "";
    String name = "";
    String value = "";
    boolean beside;
    boolean apart;

    @Nullable
    List<String> cells;

    @JsonProperty("class")
    String level2 = "";

    @JsonProperty("for")
    private String types = ANY;

    private @Nullable String units;
    private @Nullable String trades;

    boolean suits(Trade trade, ProjectItem item) {
        CountedObject object = item.object();
        return (types.equals(ANY) || words(types).contains(object.type()))
                && (units == null || words(units).contains(object.unit()))
                && (trades == null || words(trades).contains(trade.trade()))
                && (CountedObject.followsName(item.verb()) || !name.contains("{v}的"));
    }

    static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
