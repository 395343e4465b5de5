// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace spillway::test {

/// Drops the one warning that the one-shot body is known to cause (traps.md, "QIODevice::seek…"),
/// and hands everything else to the handler that was there. Once, in initTestCase().
void dropExpectedWarning();

/// Any other warning fails the running test function. In init().
void failOnOtherWarnings();

} // namespace spillway::test
