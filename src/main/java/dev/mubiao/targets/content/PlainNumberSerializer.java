package dev.mubiao.targets.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;

/** Serializes equal numbers alike: 90, 90.0 and 9E+1 are all {@code 90}. */
class PlainNumberSerializer extends JsonSerializer<BigDecimal> {

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
