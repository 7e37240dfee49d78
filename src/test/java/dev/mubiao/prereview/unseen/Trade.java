package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's field of work with its words.
 *
 * @param shortName by what the office is called where its full name is too long; null if it has none
 * @param law on which it works
 * @param served who is asked whether he is content
 */
record Trade(
        String trade,
        String office,
        @JsonProperty("short") @Nullable String shortName,
        String law,
        List<String> served,
        List<CountedObject> objects,
        List<TradeBenefit> benefits) {

    @Override
    public String toString() {
        return trade;
    }
}
