// Package sourcing (商品统一供) is the one door through which products enter a park.
//
// It owns products with their documents, versions, prices and decisions; offers, commission
// plans and selections; samples are followed below it (sample). It refuses to admit a product while anything the law demands
// is missing, and to change a product that is on sale without a review.
//
// Invariants:
//   - an admitted product shows the version that was reviewed; a change is a new version
//     that waits beside it until somebody confirms it
//   - versions, decisions and prices are only ever added
//   - a product is in the pool while it is admitted and no hold is open; each hold has a
//     cause, and is lifted on its own
//   - a commission rate falls at most once in seven days, by at most 500 basis points, and
//     never before the next midnight
//   - self-run selling (店播) needs neither offer nor plan, sample or selection
//
// Glossary: product 商品 Product · document matrix 资料清单 Matrix · demand 资料要求 Demand ·
// finding 审核发现 Finding · version 商品版本 Version · decision 审核决定 Decision · hold 下架原因 Hold ·
// pool 选品池 (admitted products) · comparison price 划线价/被比较价格 ComparePrice · offer 供货方案 Offer ·
// plan 佣金方案 Plan (ordinary 普通, targeted 定向, exclusive 专属) · sample 样品 Sample ·
// selection 选品 Selection · recall 召回.
package sourcing
