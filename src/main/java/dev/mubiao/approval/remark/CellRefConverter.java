package dev.mubiao.approval.remark;

import dev.mubiao.targets.cell.CellRef;
import jakarta.persistence.AttributeConverter;

/** Stores a place in a sheet as its key. */
final class CellRefConverter implements AttributeConverter<CellRef, String> {

    @Override
    public String convertToDatabaseColumn(CellRef place) {
        return place.key();
    }

    @Override
    public CellRef convertToEntityAttribute(String key) {
        return CellRef.of(key);
    }
}
