package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** An effect that a whole trade works for. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"level2", "name", "operator", "least", "most", "unit"})
record TradeBenefit(String level2, String name, String operator, String least, String most, String unit) {

    String value() {
        return operator + " " + least + "~" + most + " " + unit;
    }
}
