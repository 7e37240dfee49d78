package dev.mubiao.approval.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.platform.Criterion;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Map;

/** Converts the parts of an opinion that are stored as JSON: they are read whole and never searched. */
final class OpinionColumns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OpinionColumns() {}

    static final class Criteria implements AttributeConverter<Map<Criterion, Grade>, String> {
        @Override
        public String convertToDatabaseColumn(Map<Criterion, Grade> criteria) {
            return write(criteria);
        }

        @Override
        public Map<Criterion, Grade> convertToEntityAttribute(String column) {
            return read(column, new TypeReference<>() {});
        }
    }

    static final class Cells implements AttributeConverter<List<PointedCell>, String> {
        @Override
        public String convertToDatabaseColumn(List<PointedCell> cells) {
            return write(cells);
        }

        @Override
        public List<PointedCell> convertToEntityAttribute(String column) {
            return read(column, new TypeReference<>() {});
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String column, TypeReference<T> type) {
        try {
            return JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
