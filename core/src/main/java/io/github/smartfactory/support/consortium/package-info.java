/**
 * Who applies together, and what they hand in.
 *
 * <p>An {@link Application} is one to a program, by a {@link Consortium} of {@link Member}s: each a company with its
 * roles, and with the support type and the cost of its own project if it has one. It may be unfinished: the day, the
 * documents and what the applicants say are added as they become known. It is what
 * {@linkplain io.github.smartfactory.support.program.Program#assess(io.github.smartfactory.support.consortium.Application) a program assesses}.
 *
 * <pre>{@code
 * Member lead = Member.of(Company.of("Hanbit"), Role.LEAD).building(Variant.ONLY, Won.ofEok(5));
 * Member partner = Member.of(Company.of("Daon"), Role.PARTICIPANT);
 * Application begun = Application.of(ProgramId.parse("2023/supply-chain"), Consortium.of(lead, partner));
 * System.out.println(begun.consortium().lead().orElseThrow().id() + ", handed in: " + begun.day());
 *
 * Application later = begun.replacing(partner.building(Variant.ONLY, Won.ofEok(2)))
 *         .handing(SubmittedDocument.of("business-plan"))
 *         .withSubmitted(Instant.parse("2023-03-02T01:00:00Z"));
 * System.out.println(later.day().orElseThrow() + ", " + later.documents().size() + " document");
 * for (Member member : later.consortium().members()) {
 *     CostRange cost = member.cost().orElse(CostRange.UNKNOWN);
 *     System.out.println(member.id() + ": " + cost.least().base().toKorean());
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Hanbit, handed in: Optional.empty
 * 2023-03-02, 1 document
 * Hanbit: 5억원
 * Daon: 2억원
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.consortium;

import org.jspecify.annotations.NullMarked;
