package dev.mubiao.workflow;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignerRows extends JpaRepository<Signer, UUID> {

    List<Signer> findByTaskOrderByPlace(String task);
}
